package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a relative takes part in a group, or does so no more; the last that was said counts.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param group which group
 * @param groupName what the group is called
 * @param takesPart whether they do
 * @param on from which day
 * @param by who wrote it down and when
 */
public record GroupPlace(
        UUID id, CaseId caseId, UUID group, String groupName, boolean takesPart, LocalDate on, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "GroupPlace[" + id + "]";
    }
}
