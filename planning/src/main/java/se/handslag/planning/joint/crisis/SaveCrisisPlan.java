package se.handslag.planning.joint.crisis;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;

/**
 * Save the crisis plan (spara krisplanen).
 *
 * @param caseId whose case
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole
 * @param chosen what was chosen on the page that showed two texts
 */
public record SaveCrisisPlan(CaseId caseId, Revision seen, CrisisContent content, Chosen<CrisisField> chosen) {
    /** A plain save: no two texts have been shown. */
    public static SaveCrisisPlan of(CaseId caseId, Revision seen, CrisisContent content) {
        return new SaveCrisisPlan(caseId, seen, content, Chosen.nothing());
    }

    /** The same after a choice between two texts. */
    public SaveCrisisPlan choosing(Chosen<CrisisField> choice) {
        return new SaveCrisisPlan(caseId, seen, content, choice);
    }
}
