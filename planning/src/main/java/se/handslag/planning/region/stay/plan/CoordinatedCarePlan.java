package se.handslag.planning.region.stay.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A saved version of a coordinated care plan. It is settled when every unit that answers for something in it has approved it; a new version has
 * to be approved anew.
 *
 * @param id this version
 * @param caseId whose case
 * @param outside which care outside hospital it is for
 * @param needs what the person needs of the region and of the municipality
 * @param measures the interventions decided
 * @param others what anyone else does
 * @param chief the chief physician (chefsöverläkare) who makes it
 * @param revision which version
 * @param by who saved it, and when
 * @param approvals the units that have approved it, the first first
 */
public record CoordinatedCarePlan(
        UUID id,
        CaseId caseId,
        OutsideCare outside,
        String needs,
        List<Measure> measures,
        String others,
        String chief,
        Revision revision,
        Signature by,
        List<Approval> approvals)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;
    /** The most interventions. */
    public static final int MOST_MEASURES = 12;

    public CoordinatedCarePlan {
        measures = List.copyOf(measures);
        approvals = List.copyOf(approvals);
    }

    /** The units that answer for something in it, each once. */
    public List<String> units() {
        Set<String> seen = new LinkedHashSet<>();
        return measures.stream()
                .map(Measure::unit)
                .filter(unit -> seen.add(folded(unit)))
                .toList();
    }

    /** Those of them that have not approved it. */
    public List<String> waitingFor() {
        Set<String> approved = approvals.stream()
                .map(Approval::unit)
                .map(CoordinatedCarePlan::folded)
                .collect(Collectors.toSet());
        return units().stream().filter(unit -> !approved.contains(folded(unit))).toList();
    }

    /** Whether it is drawn up (upprättad): every unit has approved it. */
    public boolean isSettled() {
        return !measures.isEmpty() && waitingFor().isEmpty();
    }

    private static String folded(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "CoordinatedCarePlan[" + id + "]";
    }
}
