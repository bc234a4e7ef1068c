package se.handslag.decisions.municipality.approve;

import java.time.Instant;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.investigate.InvestigationId;

/** The municipality's policies of four eyes, and what has been asked of each investigation. Added, never changed. Used inside a unit of work. */
public interface FourEyesPolicies {
    void add(FourEyesPolicy policy);

    /** Every policy, the one put into the record last first. */
    List<FourEyesPolicy> all();

    /** Keeps with an investigation what is asked of it, so that it is never asked less later. */
    void keep(CaseId caseId, InvestigationId investigation, FourEyes asked, Instant at);

    /** The strictest that has been kept with an investigation. */
    FourEyes keptWith(InvestigationId investigation);
}
