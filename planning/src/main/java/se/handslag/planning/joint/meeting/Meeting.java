package se.handslag.planning.joint.meeting;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * A meeting of a team at one authority.
 *
 * @param id which
 * @param team whose persons are taken up
 * @param on the day
 * @param own who of the authority's own staff were there, as written
 * @param others the other authorities in the room
 * @param started who began it, and when
 */
public record Meeting(MeetingId id, TeamId team, LocalDate on, String own, List<Present> others, Signature started) {
    /** The longest list of names, in characters. */
    public static final int LONGEST_NAMES = 500;

    /** The most authorities that can be in a room. */
    public static final int MOST_OTHERS = 5;

    public Meeting {
        others = List.copyOf(others);
    }
}
