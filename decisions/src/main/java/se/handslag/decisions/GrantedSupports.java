package se.handslag.decisions;

import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;

/** The support that this municipality has granted: each granting decision and each extension by itself. Used inside a unit of work. */
public interface GrantedSupports {
    /** Of one case, oldest first. */
    List<GrantedSupport> of(CaseId caseId);

    /** Of one team, oldest first. */
    List<GrantedSupport> ofTeam(TeamId team);
}
