package se.handslag.planning.joint.plan;

import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;

/**
 * Save the plan (spara planen), and hand a copy over in the same click where a standing consent covers it.
 *
 * @param caseId whose case
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say
 * @param chosen what was chosen on the page that showed two texts
 * @param copyTo the authority that is to get a copy on the person's consent; empty for none
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record SavePlan(
        CaseId caseId,
        Revision seen,
        PlanContent content,
        Chosen<PlanField> chosen,
        Optional<AuthorityId> copyTo,
        boolean protectionSeen) {

    /** A plain save: no conflict has been shown and nothing is handed over. */
    public static SavePlan of(CaseId caseId, Revision seen, PlanContent content) {
        return new SavePlan(caseId, seen, content, Chosen.nothing(), Optional.empty(), false);
    }

    /** The same after a choice between two texts. */
    public SavePlan choosing(Chosen<PlanField> choice) {
        return new SavePlan(caseId, seen, content, choice, copyTo, protectionSeen);
    }

    /** The same with a copy to this authority. */
    public SavePlan withCopyTo(AuthorityId authority) {
        return new SavePlan(caseId, seen, content, chosen, Optional.of(authority), protectionSeen);
    }

    /** The same, as it was said whether what goes has been held against the person's protected identity. */
    public SavePlan seen(boolean protection) {
        return new SavePlan(caseId, seen, content, chosen, copyTo, protection);
    }
}
