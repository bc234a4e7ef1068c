package se.handslag.planning.joint.mapping;

import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/**
 * Save one area of the mapping (spara kartläggningen av ett livsområde).
 *
 * @param caseId whose case
 * @param area which area
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole; sources that were there before and are left out stay
 * @param against the other version that was shown beside one's own; a choice made against an older one does not count
 * @param ours the fields in which one's own text was chosen
 * @param theirs the fields in which the other's was
 */
public record SaveArea(
        CaseId caseId,
        LifeArea area,
        Revision seen,
        AreaContent content,
        Revision against,
        Set<MappingField> ours,
        Set<MappingField> theirs) {
    public SaveArea {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }

    /** A plain save: no two texts have been shown. */
    public static SaveArea of(CaseId caseId, LifeArea area, Revision seen, AreaContent content) {
        return new SaveArea(caseId, area, seen, content, Revision.UNSAVED, Set.of(), Set.of());
    }

    /** The same after a choice between two texts. */
    public SaveArea choosing(Revision shown, Set<MappingField> keepOurs, Set<MappingField> keepTheirs) {
        return new SaveArea(caseId, area, seen, content, shown, keepOurs, keepTheirs);
    }
}
