package se.handslag.web.demo.joint;

import java.util.Set;
import se.handslag.core.access.team.SettleTeamStaff;
import se.handslag.core.access.team.SettlingTeamStaff;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Desk;

/** Settles who works in a team at one authority. */
public final class TeamStaffing {
    private TeamStaffing() {}

    /** All of the units' staff are in the team from now on. */
    public static void settle(Desk desk, Actor head, TeamId team, Set<String> units) {
        desk.use(SettlingTeamStaff.class)
                .handle(head, new SettleTeamStaff(team, units, Set.of()))
                .orElseThrow();
    }
}
