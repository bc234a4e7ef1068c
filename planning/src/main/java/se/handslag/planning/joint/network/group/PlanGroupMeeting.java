package se.handslag.planning.joint.network.group;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Plan a meeting of the group, move it, or call it off.
 *
 * @param caseId whose group
 * @param meeting which; empty for a new one
 * @param seen the version that was looked at
 * @param plan when, where and about what
 */
public record PlanGroupMeeting(
        CaseId caseId, Optional<GroupMeetingId> meeting, Revision seen, GroupMeeting.Planned plan)
        implements PersonalData {
    public static PlanGroupMeeting anew(CaseId caseId, GroupMeeting.Planned plan) {
        return new PlanGroupMeeting(caseId, Optional.empty(), Revision.UNSAVED, plan);
    }

    @Override
    public String toString() {
        return "PlanGroupMeeting[" + caseId + "]";
    }
}
