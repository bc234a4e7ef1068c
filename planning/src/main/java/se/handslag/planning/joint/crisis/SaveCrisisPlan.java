package se.handslag.planning.joint.crisis;

import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/**
 * Save the crisis plan (spara krisplanen).
 *
 * @param caseId whose case
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole
 * @param against the other version that was shown beside one's own; a choice made against an older one does not count
 * @param ours the fields in which one's own text was chosen
 * @param theirs the fields in which the other's was
 */
public record SaveCrisisPlan(
        CaseId caseId,
        Revision seen,
        CrisisContent content,
        Revision against,
        Set<CrisisField> ours,
        Set<CrisisField> theirs) {
    public SaveCrisisPlan {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }

    /** A plain save: no two texts have been shown. */
    public static SaveCrisisPlan of(CaseId caseId, Revision seen, CrisisContent content) {
        return new SaveCrisisPlan(caseId, seen, content, Revision.UNSAVED, Set.of(), Set.of());
    }

    /** The same after a choice between two texts. */
    public SaveCrisisPlan choosing(Revision shown, Set<CrisisField> keepOurs, Set<CrisisField> keepTheirs) {
        return new SaveCrisisPlan(caseId, seen, content, shown, keepOurs, keepTheirs);
    }
}
