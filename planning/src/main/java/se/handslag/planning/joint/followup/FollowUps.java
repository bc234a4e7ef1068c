package se.handslag.planning.joint.followup;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** The follow-ups in this authority's record. They are added, never changed. Used inside a unit of work. */
public interface FollowUps {
    void add(FollowUp followUp);

    /** Every follow-up in this case, the newest first. */
    List<FollowUp> about(CaseId caseId);
}
