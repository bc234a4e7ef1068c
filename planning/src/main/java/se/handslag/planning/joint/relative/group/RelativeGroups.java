package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** Groups for relatives, and who was there. Added, never changed. Used inside a unit of work. */
public interface RelativeGroups {
    void add(RelativeGroup group);

    void add(GroupSession session);

    void add(GroupPlace place);

    void add(Attendance attendance);

    Optional<RelativeGroup> find(UUID group);

    /** All groups, the latest first. */
    List<RelativeGroup> all();

    /** The meetings of a group, the first one first. */
    List<GroupSession> sessions(UUID group);

    /** The groups that stand in one relative's record. */
    List<GroupHere> of(CaseId caseId);

    /** The cases of those who take part in a group. */
    List<CaseId> takingPart(UUID group);

    /** Meetings up to this day at which it is not written whether these relatives were there. */
    List<Unwritten> unwritten(Collection<CaseId> cases, LocalDate upTo);
}
