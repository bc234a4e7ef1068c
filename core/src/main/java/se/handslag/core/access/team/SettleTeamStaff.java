package se.handslag.core.access.team;

import java.util.Set;
import se.handslag.core.casework.TeamId;

/**
 * Settle who is in a team here (bestäm teamets bemanning), in place of whoever was.
 *
 * @param team the team
 * @param units units all of whose staff are in it
 * @param staff ids of single members of staff
 */
public record SettleTeamStaff(TeamId team, Set<String> units, Set<String> staff) {
    public SettleTeamStaff {
        units = Set.copyOf(units);
        staff = Set.copyOf(staff);
    }
}
