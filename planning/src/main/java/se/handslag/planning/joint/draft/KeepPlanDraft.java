package se.handslag.planning.joint.draft;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Keep what has been typed in a plan (spara utkast).
 *
 * @param caseId whose case
 * @param form which plan's form
 * @param text all that stands in it
 */
public record KeepPlanDraft(CaseId caseId, String form, String text) implements PersonalData {
    @Override
    public String toString() {
        return "KeepPlanDraft[" + caseId + " " + form + "]";
    }
}
