package se.handslag.eligibility.joint.settle;

import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Take a stand on one or several facts (ta ställning).
 *
 * @param caseId whose case
 * @param stands at most one for each fact; those that say what is already said change nothing
 * @param withCopy hand the answers over to the other authority in the same act, on this authority's own consent
 */
public record SettleFindings(CaseId caseId, List<Stand> stands, boolean withCopy) implements PersonalData {
    public SettleFindings {
        stands = List.copyOf(stands);
    }

    /** A stand on a single fact. */
    public static SettleFindings on(CaseId caseId, Stand stand, boolean withCopy) {
        return new SettleFindings(caseId, List.of(stand), withCopy);
    }

    @Override
    public String toString() {
        return "SettleFindings[" + caseId + "]";
    }
}
