package se.handslag.core.access.team;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.TeamId;

/** Who has been in which team. Added to, never changed. */
public interface TeamStaffs {
    void add(TeamStaff staff);

    Optional<TeamStaff> inForce(TeamId team);

    /** How many open cases the team has here. */
    int open(TeamId team);

    /** All of one team, newest first. */
    List<TeamStaff> of(TeamId team);
}
