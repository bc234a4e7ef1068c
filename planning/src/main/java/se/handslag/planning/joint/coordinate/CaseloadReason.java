package se.handslag.planning.joint.coordinate;

import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * Why a coordinator has more persons than the model says.
 *
 * @param id which
 * @param team in which team
 * @param staff the coordinator
 * @param shown their name
 * @param persons how many persons they had then
 * @param most how many the model says at most
 * @param reason why; names nobody who gets support
 * @param by who said so and when
 */
public record CaseloadReason(
        UUID id, TeamId team, StaffId staff, String shown, int persons, int most, String reason, Signature by) {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 500;
}
