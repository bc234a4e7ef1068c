package se.handslag.decisions.municipality.appeal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Receives an appeal (tar emot ett överklagande) of a decision, also when the contact has ended.
 *
 * <p>What governs it was settled with the decision: the paragraph and the statute book of that day.
 */
@Carries(
        value = LegalTopic.APPEAL,
        by = "an appeal keeps the law of the day of the decision that is appealed, however late it is tried",
        leftToPeople = "who has the right to appeal")
@Carries(
        value = LegalTopic.RIGHT_TO_APPEAL,
        by = "an appeal is kept as written, with who appeals, the day it came in and whether it came to a court first",
        leftToPeople =
                "whether the decision can be appealed at all, and whether the one who appeals may; the court tries that too")
public final class ReceivingAppeal {
    /** The longest text of an appeal, in characters. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_NAME = 400;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Appeals appeals;
    private final Clock clock;

    @Inject
    public ReceivingAppeal(UnitOfWork unitOfWork, Matters matters, Appeals appeals, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, ReceiveAppeal command) {
        return unitOfWork.call(actor, Act.writing("appeal.receive", command.caseId()), () -> receive(actor, command));
    }

    /** Why nobody, or not this actor, can receive an appeal of this decision; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, DecisionId decision) {
        if (!Matter.handles(actor)) {
            return Optional.of(Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        }
        return matter.decision(decision).isEmpty() ? Optional.of(Now.NO_SUCH_DECISION) : Optional.empty();
    }

    private Outcome<Appeal, CannotHandleAppeal> receive(Actor actor, ReceiveAppeal command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(Now.NO_SUCH_CASE);
        }
        Optional<CannotHandleAppeal> fault = whyNot(matter.get(), actor, command.decision());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MunicipalDecision decision = matter.get().decision(command.decision()).orElseThrow();
        fault = ofTheDays(decision, command).or(() -> ofTheWords(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Appeal appeal = new Appeal(
                AppealId.next(clock),
                command.caseId(),
                decision.id(),
                command.arrivedOn(),
                command.atCourtOn(),
                command.form(),
                command.by(),
                command.who().strip(),
                command.wants().strip(),
                decision.particulars().law().appeal(),
                decision.particulars().law().statuteBook(),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                List.of());
        appeals.add(appeal);
        return Outcome.done(appeal);
    }

    private Optional<CannotHandleAppeal> ofTheDays(MunicipalDecision decision, ReceiveAppeal command) {
        LocalDate first = command.atCourtOn().orElse(command.arrivedOn());
        if (command.arrivedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(Now.ARRIVED_IN_THE_FUTURE);
        } else if (first.isAfter(command.arrivedOn())) {
            return Optional.of(Now.AT_COURT_AFTERWARDS);
        }
        return first.isBefore(decision.decidedOn()) ? Optional.of(Now.ARRIVED_BEFORE_THE_DECISION) : Optional.empty();
    }

    private static Optional<CannotHandleAppeal> ofTheWords(ReceiveAppeal command) {
        if (command.by() != AppliedBy.PERSON && command.who().isBlank()) {
            return Optional.of(Now.NOBODY_NAMED);
        } else if (command.wants().isBlank()) {
            return Optional.of(Now.NOTHING_WANTED);
        }
        return command.wants().length() > LONGEST || command.who().length() > LONGEST_NAME
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
