package se.handslag.planning.joint.agreement.post;

import java.util.List;
import se.handslag.core.casework.TeamId;

/** An authority's own posts in its teams. Added to, never changed. Used inside a unit of work. */
public interface PostBook {
    void add(PostHolding holding);

    void add(PostLeave leave);

    void add(ContinuityPlan plan);

    /** The last version of every holding in the team that is not struck, by its first day. */
    List<PostHolding> holdings(TeamId team);

    /** The last version of every leave from those holdings that is not struck, by its first day. */
    List<PostLeave> leaves(TeamId team);

    /** Every plan for continuity in the team, the one written last first. */
    List<ContinuityPlan> plans(TeamId team);
}
