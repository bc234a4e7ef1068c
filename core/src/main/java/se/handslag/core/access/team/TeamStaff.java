package se.handslag.core.access.team;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * Who is in a team at this authority from a certain moment (teamets bemanning): whole units, and single members of staff.
 *
 * <p>The newest one is in force; earlier ones stay, so that it can be told who was in the team on any day.
 *
 * @param id which
 * @param team the team
 * @param units units all of whose staff are in it, as the access log names them
 * @param staff single members of staff
 * @param settled who settled it and when
 */
public record TeamStaff(UUID id, TeamId team, Set<String> units, Set<StaffId> staff, Signature settled) {
    public TeamStaff {
        units = Set.copyOf(units);
        staff = Set.copyOf(staff);
    }
}
