package se.handslag.decisions.municipality.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.apply.AppliedBy;

/**
 * Someone thinks that a decision is wrong, and says so in writing (överklagande).
 *
 * <p>The law that governs it is that of the day of the decision, not of the appeal: transitional provision 6 of socialtjänstlagen
 * (2025:400).
 *
 * @param id the appeal
 * @param caseId whose case
 * @param decision what is appealed
 * @param arrivedOn the day it came in to this authority
 * @param atCourtOn the day it came in to a court first; empty if it came here
 * @param form how it came
 * @param by who appeals
 * @param who the name of the one who appeals for the person, and by what right; empty for the person themselves
 * @param wants what the one who appeals says and wants, as written
 * @param law the paragraph that governs it
 * @param statuteBook the version of the statute book: 64 hexadecimal digits
 * @param received who received it, and when
 * @param steps what has been done with it, oldest first
 */
public record Appeal(
        AppealId id,
        CaseId caseId,
        DecisionId decision,
        LocalDate arrivedOn,
        Optional<LocalDate> atCourtOn,
        AppealForm form,
        AppliedBy by,
        String who,
        String wants,
        String law,
        String statuteBook,
        Signature received,
        List<AppealStep> steps)
        implements PersonalData {
    public Appeal {
        steps = List.copyOf(steps);
    }

    /** What its time was found to be; empty until someone has tried it. */
    public Optional<AppealStep.TimeTried> timeTried() {
        return last(AppealStep.TimeTried.class);
    }

    /** That it was turned away; empty if it was not. */
    public Optional<AppealStep.TurnedAway> turnedAway() {
        return last(AppealStep.TurnedAway.class);
    }

    public Optional<AppealStep.Reconsidered> reconsidered() {
        return last(AppealStep.Reconsidered.class);
    }

    public Optional<AppealStep.HandedOver> handedOver() {
        return last(AppealStep.HandedOver.class);
    }

    /** What courts have said, oldest first. */
    public List<AppealStep.Ruled> rulings() {
        return all(AppealStep.Ruled.class).toList();
    }

    public Optional<AppealStep.Ruled> lastRuling() {
        return last(AppealStep.Ruled.class);
    }

    /** Whether it has fallen, since the decision was changed entirely as asked. */
    public boolean hasFallen() {
        return reconsidered()
                .filter(it -> it.outcome() == Reconsideration.CHANGED_AS_WISHED)
                .isPresent();
    }

    /** Whether this authority still has something to do before the court has it. */
    public boolean waitsHere() {
        return turnedAway().isEmpty() && handedOver().isEmpty() && !hasFallen();
    }

    /** Whether the court has it and has not ruled. */
    public boolean isAtCourt() {
        return handedOver().isPresent() && rulings().isEmpty();
    }

    private <S extends AppealStep> Stream<S> all(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <S extends AppealStep> Optional<S> last(Class<S> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Appeal[" + id + "]";
    }
}
