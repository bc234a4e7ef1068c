package se.handslag.reporting.municipality.approve;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.TeamId;

/** The approved reports. They are added, never changed; a team has one for each year. */
public interface ApprovedReports {
    void add(ApprovedReport report);

    Optional<ApprovedReport> find(TeamId team, int year);

    /** All of the team's, the oldest year first. */
    List<ApprovedReport> ofTeam(TeamId team);
}
