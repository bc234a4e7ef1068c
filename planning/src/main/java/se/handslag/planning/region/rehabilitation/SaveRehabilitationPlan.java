package se.handslag.planning.region.rehabilitation;

import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/**
 * Save the rehabilitation plan (spara rehabiliteringsplanen).
 *
 * @param caseId whose case
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole
 * @param against the other version that was shown beside one's own; a choice made against an older one does not count
 * @param ours the fields in which one's own text was chosen
 * @param theirs the fields in which the other's was
 */
public record SaveRehabilitationPlan(
        CaseId caseId,
        Revision seen,
        RehabilitationContent content,
        Revision against,
        Set<RehabilitationField> ours,
        Set<RehabilitationField> theirs) {
    public SaveRehabilitationPlan {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }

    /** A plain save: no two texts have been shown. */
    public static SaveRehabilitationPlan of(CaseId caseId, Revision seen, RehabilitationContent content) {
        return new SaveRehabilitationPlan(caseId, seen, content, Revision.UNSAVED, Set.of(), Set.of());
    }

    /** The same after a choice between two texts. */
    public SaveRehabilitationPlan choosing(
            Revision shown, Set<RehabilitationField> keepOurs, Set<RehabilitationField> keepTheirs) {
        return new SaveRehabilitationPlan(caseId, seen, content, shown, keepOurs, keepTheirs);
    }
}
