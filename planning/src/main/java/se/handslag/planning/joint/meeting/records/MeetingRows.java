package se.handslag.planning.joint.meeting.records;

import java.util.List;

/** The row classes of meetings. */
public final class MeetingRows {
    private MeetingRows() {}

    public static List<Class<?>> all() {
        return List.of(MeetingRow.class, MeetingPersonRow.class);
    }
}
