package se.handslag.planning.region.rehabilitation;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;

/**
 * Save the rehabilitation plan (spara rehabiliteringsplanen).
 *
 * @param caseId whose case
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole
 * @param chosen what was chosen on the page that showed two texts
 */
public record SaveRehabilitationPlan(
        CaseId caseId, Revision seen, RehabilitationContent content, Chosen<RehabilitationField> chosen) {
    /** A plain save: no two texts have been shown. */
    public static SaveRehabilitationPlan of(CaseId caseId, Revision seen, RehabilitationContent content) {
        return new SaveRehabilitationPlan(caseId, seen, content, Chosen.nothing());
    }

    /** The same after a choice between two texts. */
    public SaveRehabilitationPlan choosing(Chosen<RehabilitationField> choice) {
        return new SaveRehabilitationPlan(caseId, seen, content, choice);
    }
}
