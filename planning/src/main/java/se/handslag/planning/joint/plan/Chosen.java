package se.handslag.planning.joint.plan;

import java.util.Set;
import se.handslag.core.casework.Revision;

/**
 * What someone who was shown two texts has chosen, field by field.
 *
 * @param against the other version that was shown; a choice made against an older one does not count
 * @param ours the fields in which one's own text is kept
 * @param theirs the fields in which the other's text is kept
 */
public record Chosen(Revision against, Set<PlanField> ours, Set<PlanField> theirs) {
    /** Nothing has been chosen, since nothing has been asked. */
    public static final Chosen NOTHING = new Chosen(Revision.UNSAVED, Set.of(), Set.of());

    public Chosen {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }
}
