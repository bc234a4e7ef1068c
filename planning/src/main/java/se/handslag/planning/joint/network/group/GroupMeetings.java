package se.handslag.planning.joint.network.group;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** The meetings of the persons' resource groups, in this authority's record. Added, never changed. Used inside a unit of work. */
public interface GroupMeetings {
    void add(GroupMeeting meeting);

    void add(Minutes minutes);

    void add(GroupDecision decision);

    void add(DecisionSettled settled);

    void add(MinutesTold told);

    /** Every meeting of these cases, the latest day first. */
    List<MeetingHere> of(Collection<CaseId> cases);

    /** Every meeting of the person's group, the latest day first. */
    default List<MeetingHere> of(CaseId caseId) {
        return of(Set.of(caseId));
    }

    default Optional<MeetingHere> find(CaseId caseId, GroupMeetingId id) {
        return of(caseId).stream()
                .filter(here -> here.meeting().id().equals(id))
                .findFirst();
    }

    /** One version of what a meeting came to, by its own id. */
    Optional<Minutes> minutes(UUID id);
}
