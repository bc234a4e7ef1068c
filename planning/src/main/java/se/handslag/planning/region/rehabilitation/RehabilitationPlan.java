package se.handslag.planning.region.rehabilitation;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * One saved version of a rehabilitation plan. It never changes; the next save is another version.
 *
 * @param id the plan, the same in all its versions
 * @param caseId whose case
 * @param content what it says
 * @param revision which version, from 1
 * @param saved who saved it and when
 */
public record RehabilitationPlan(
        RehabilitationPlanId id, CaseId caseId, RehabilitationContent content, Revision revision, Signature saved)
        implements PersonalData {
    @Override
    public String toString() {
        return "RehabilitationPlan[" + id + " " + revision + "]";
    }
}
