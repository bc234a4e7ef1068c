package se.handslag.reporting.municipality.develop;

import java.util.List;
import se.handslag.core.casework.TeamId;

/** What has become of teams' development areas. Follow-ups are added, never changed. */
public interface FollowUps {
    void add(FollowUp followUp);

    /** All of the team's, the oldest first. */
    List<FollowUp> ofTeam(TeamId team);
}
