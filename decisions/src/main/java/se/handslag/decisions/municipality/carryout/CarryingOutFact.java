package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * One thing recorded of carrying out a decision. It never changes; a mistake is taken back by a fact of its own.
 *
 * @param id the fact
 * @param caseId whose case
 * @param decision of which granting decision
 * @param step what happened
 * @param on the day on which it happened
 * @param why the coded reason, for a delay and an interruption
 * @param text the reason in a few words, or what was wrong about what is taken back; may be empty
 * @param takesBack the fact that was a mistake, for one that takes back
 * @param recorded who recorded it, and when
 */
public record CarryingOutFact(
        CarryingOutFactId id,
        CaseId caseId,
        DecisionId decision,
        CarryingOutStep step,
        LocalDate on,
        Optional<WhyNotCarriedOut> why,
        String text,
        Optional<CarryingOutFactId> takesBack,
        Signature recorded)
        implements PersonalData {
    private static final Comparator<CarryingOutFact> IN_ORDER = Comparator.comparing(CarryingOutFact::on)
            .thenComparing(fact -> fact.recorded().at())
            .thenComparing(fact -> fact.id().value());

    /** Those that still count, in the order of what happened: neither taken back, nor themselves only taking something back. */
    static List<CarryingOutFact> counting(List<CarryingOutFact> all) {
        List<CarryingOutFactId> takenBack =
                all.stream().flatMap(fact -> fact.takesBack().stream()).toList();
        return all.stream()
                .filter(fact -> fact.step() != CarryingOutStep.TAKEN_BACK)
                .filter(fact -> !takenBack.contains(fact.id()))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public String toString() {
        return "CarryingOutFact[" + id + "]";
    }
}
