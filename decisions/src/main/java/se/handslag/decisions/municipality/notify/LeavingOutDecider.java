package se.handslag.decisions.municipality.notify;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Lets a letter be handed out without the name of the one who decided, where threats against them are feared.
 *
 * <p>Only the copy is without the name; the decision document, and what is sent to a court, keep it. Since 2025-07-02 by SFS 2025:582.
 */
@Carries(
        value = LegalTopic.DECIDER_LEFT_OUT,
        by =
                "a copy of the letter is handed out without the name of the one who decided, with the reason kept and the decision unchanged",
        leftToPeople = "whether threats are to be feared")
public final class LeavingOutDecider {
    private static final int LONGEST_REASON = 2_000;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final OmittedDeciders omitted;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public LeavingOutDecider(
            UnitOfWork unitOfWork, Matters matters, OmittedDeciders omitted, StatuteBook statutes, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.omitted = omitted;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<OmittedDecider, CannotLeaveOutDecider> handle(Actor actor, LeaveOutDecider command) {
        return unitOfWork.call(
                actor, Act.writing("decision.leave-out", command.caseId()), () -> leaveOut(actor, command));
    }

    /** Why nobody, or not this actor, can have the name left out of this letter; empty if they can. */
    public static Optional<CannotLeaveOutDecider> whyNot(
            Matter matter, Actor actor, DecisionId decision, LocalDate day) {
        if (!actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotLeaveOutDecider.NOT_A_DECISION_MAKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotLeaveOutDecider.DISQUALIFIED);
        } else if (matter.decision(decision).isEmpty()) {
            return Optional.of(CannotLeaveOutDecider.NO_SUCH_DECISION);
        }
        if (StatuteBook.swedish().find(LegalTopic.DECIDER_LEFT_OUT, day).isEmpty()) {
            return Optional.of(CannotLeaveOutDecider.NOT_ALLOWED_YET);
        }
        return matter.aftermath().omitsDecider(decision)
                ? Optional.of(CannotLeaveOutDecider.ALREADY_LEFT_OUT)
                : Optional.empty();
    }

    private Outcome<OmittedDecider, CannotLeaveOutDecider> leaveOut(Actor actor, LeaveOutDecider command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotLeaveOutDecider.NO_SUCH_CASE);
        }
        LocalDate today = LocalDate.now(clock);
        Optional<CannotLeaveOutDecider> fault =
                whyNot(matter.get(), actor, command.decision(), today).or(() -> ofTheReason(command.reason()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        OmittedDecider left = new OmittedDecider(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.decision(),
                command.reason().strip(),
                statutes.inForce(LegalTopic.DECIDER_LEFT_OUT, today).cite(),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        omitted.add(left);
        return Outcome.done(left);
    }

    private static Optional<CannotLeaveOutDecider> ofTheReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(CannotLeaveOutDecider.NO_REASON);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(CannotLeaveOutDecider.TEXT_TOO_LONG) : Optional.empty();
    }
}
