package se.handslag.planning.joint.mapping;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;

/**
 * Save one area of the mapping (spara kartläggningen av ett livsområde).
 *
 * @param caseId whose case
 * @param area which area
 * @param seen the version that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say, whole; sources that were there before and are left out stay
 * @param chosen what was chosen on the page that showed two texts
 */
public record SaveArea(CaseId caseId, LifeArea area, Revision seen, AreaContent content, Chosen<MappingField> chosen) {
    /** A plain save: no two texts have been shown. */
    public static SaveArea of(CaseId caseId, LifeArea area, Revision seen, AreaContent content) {
        return new SaveArea(caseId, area, seen, content, Chosen.nothing());
    }

    /** The same after a choice between two texts. */
    public SaveArea choosing(Chosen<MappingField> choice) {
        return new SaveArea(caseId, area, seen, content, choice);
    }
}
