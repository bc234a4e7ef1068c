package se.handslag.planning;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;

/** How cases have ended at this municipality. Used inside a unit of work. */
public interface Discharges {
    Optional<Discharge> of(CaseId caseId);

    /** Every discharge of this team, the oldest first. */
    List<Discharge> ofTeam(TeamId team);
}
