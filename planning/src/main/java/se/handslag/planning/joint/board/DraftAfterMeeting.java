package se.handslag.planning.joint.board;

import java.util.Map;
import java.util.UUID;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * Lay drafts of notes of what was agreed at a meeting before those who agreed to it.
 *
 * @param meeting which
 * @param heading what a draft begins with
 * @param lines each agreement in words; one that is missing here is in no draft
 */
public record DraftAfterMeeting(MeetingId meeting, String heading, Map<UUID, String> lines) implements PersonalData {
    public DraftAfterMeeting {
        lines = Map.copyOf(lines);
    }

    @Override
    public String toString() {
        return "DraftAfterMeeting[" + meeting + "]";
    }
}
