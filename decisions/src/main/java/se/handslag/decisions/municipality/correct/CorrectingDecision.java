package se.handslag.decisions.municipality.correct;

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
import se.handslag.decisions.municipality.correct.CannotCorrect.Now;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Corrects a clerical error in a decision (rättar skrivfel). The decision is kept; a copy of its letter shows the right words.
 *
 * <p>By someone who may make a decision of its kind: who corrects is our reading of 36 § förvaltningslagen (2017:900), since the paragraph
 * names the authority and no person. What was decided cannot be corrected, only changed.
 */
@Carries(
        value = LegalTopic.CORRECTION_OF_CLERICAL_ERROR,
        by =
                "a few words in names, numbers and reasons are corrected beside the decision, which is kept; its kind, days and conditions cannot be",
        leftToPeople = "whether the error is obvious, and a mere slip of the pen, of reckoning or the like")
public final class CorrectingDecision {
    /** The most characters that can be a slip. It is the platform's guard, and not law. */
    public static final int LONGEST_SLIP = 200;

    private static final int LONGEST_REASON = 2_000;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Corrections corrections;
    private final Clock clock;

    @Inject
    public CorrectingDecision(UnitOfWork unitOfWork, Matters matters, Corrections corrections, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Correction, CannotCorrect> handle(Actor actor, CorrectDecision command) {
        return unitOfWork.call(actor, Act.writing("decision.correct", command.caseId()), () -> correct(actor, command));
    }

    /** Why nobody, or not this actor, can correct this decision on the day; empty if they can. */
    public static Optional<CannotCorrect> whyNot(Matter matter, Actor actor, DecisionId id, LocalDate day) {
        Optional<MunicipalDecision> decision = matter.decision(id);
        if (decision.isEmpty()) {
            return Optional.of(Now.NO_SUCH_DECISION);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(Now.DISQUALIFIED);
        }
        return Conditions.delegation(matter, actor, decision.get().kind(), day).isPresent()
                ? Optional.empty()
                : Optional.of(new CannotCorrect.NotReady(
                        Conditions.noDelegation(matter, decision.get().kind(), day)));
    }

    private Outcome<Correction, CannotCorrect> correct(Actor actor, CorrectDecision command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(new CannotCorrect.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        Optional<CannotCorrect> fault = whyNot(matter.get(), actor, command.decision(), LocalDate.now(clock))
                .or(() -> ofTheWords(matter.get(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Correction correction = new Correction(
                CorrectionId.next(clock),
                command.caseId(),
                command.decision(),
                command.field(),
                command.wrong(),
                command.right().strip(),
                command.reason().strip(),
                command.notTold().strip(),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        corrections.add(correction);
        return Outcome.done(correction);
    }

    private static Optional<CannotCorrect> ofTheWords(Matter matter, CorrectDecision command) {
        List<Correction> earlier = matter.aftermath().corrections();
        String words = CorrectedWords.of(matter.decision(command.decision()).orElseThrow(), earlier)
                .of(command.field());
        int first = command.wrong().isBlank() ? -1 : words.indexOf(command.wrong());
        if (first < 0) {
            return Optional.of(Now.NOT_THERE);
        } else if (words.indexOf(command.wrong(), first + 1) >= 0) {
            return Optional.of(Now.THERE_TWICE);
        } else if (command.right().isBlank()) {
            return Optional.of(Now.NOTHING_RIGHT);
        } else if (command.right().strip().equals(command.wrong().strip())) {
            return Optional.of(Now.THE_SAME);
        } else if (Math.max(command.wrong().length(), command.right().length()) > LONGEST_SLIP) {
            return Optional.of(Now.NO_SLIP);
        } else if (command.reason().isBlank()) {
            return Optional.of(Now.NO_REASON);
        }
        return Math.max(command.reason().length(), command.notTold().length()) > LONGEST_REASON
                ? Optional.of(Now.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
