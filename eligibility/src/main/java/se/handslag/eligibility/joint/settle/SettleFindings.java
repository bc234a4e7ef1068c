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
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record SettleFindings(CaseId caseId, List<Stand> stands, boolean withCopy, boolean protectionSeen)
        implements PersonalData {
    public SettleFindings {
        stands = List.copyOf(stands);
    }

    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public SettleFindings(CaseId caseId, List<Stand> stands, boolean withCopy) {
        this(caseId, stands, withCopy, false);
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
