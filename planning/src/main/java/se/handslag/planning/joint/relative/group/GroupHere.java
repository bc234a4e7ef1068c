package se.handslag.planning.joint.relative.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.person.PersonalData;

/**
 * A group as it stands in one relative's record.
 *
 * @param group which
 * @param sessions its meetings, the first one first
 * @param place whether the relative takes part
 * @param came when they were there, by meeting
 */
public record GroupHere(RelativeGroup group, List<GroupSession> sessions, GroupPlace place, Map<UUID, Came> came)
        implements PersonalData {
    public GroupHere {
        sessions = List.copyOf(sessions);
        came = Map.copyOf(came);
    }

    public Optional<Came> at(GroupSession session) {
        return Optional.ofNullable(came.get(session.id()));
    }

    @Override
    public String toString() {
        return "GroupHere[" + group.id() + "]";
    }
}
