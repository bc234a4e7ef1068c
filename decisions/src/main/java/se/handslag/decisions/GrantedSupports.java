package se.handslag.decisions;

import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;

/** The support that this municipality has granted, extensions included. Used inside a unit of work. */
public interface GrantedSupports {
    /** Every granting decision in this case, the oldest first. */
    List<GrantedSupport> of(CaseId caseId);

    /** Every granting decision of this team, the oldest first. */
    List<GrantedSupport> ofTeam(TeamId team);
}
