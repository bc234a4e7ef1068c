package se.handslag.planning.joint.meeting;

import java.util.List;
import se.handslag.core.casework.TeamId;

/**
 * Begin a meeting (börja möte).
 *
 * @param team whose persons are to be taken up
 * @param own who of the authority's own staff are there
 * @param others the other authorities in the room
 */
public record StartMeeting(TeamId team, String own, List<Present> others) {
    public StartMeeting {
        others = List.copyOf(others);
    }
}
