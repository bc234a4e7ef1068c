package se.handslag.planning.joint.mapping;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * One saved version of one area. It never changes; the next save is another version.
 *
 * @param id the mapping, the same in all its areas
 * @param caseId whose case
 * @param area which area
 * @param content what it says
 * @param revision which version of the area, from 1
 * @param saved who saved it and when
 */
public record AreaMapping(
        MappingId id, CaseId caseId, LifeArea area, AreaContent content, Revision revision, Signature saved)
        implements PersonalData {
    @Override
    public String toString() {
        return "AreaMapping[" + id + " " + area + " " + revision + "]";
    }
}
