package se.handslag.planning.joint.merge;

import java.util.Set;
import se.handslag.core.casework.Revision;

/**
 * What someone who was shown two texts has chosen, field by field.
 *
 * @param <F> what names a field
 * @param against the other version that was shown
 * @param ours the fields in which one's own text is kept
 * @param theirs the fields in which the other's text is kept
 */
public record Chosen<F>(Revision against, Set<F> ours, Set<F> theirs) {
    public Chosen {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }

    /** Nothing has been chosen, since nothing has been asked. */
    public static <F> Chosen<F> nothing() {
        return new Chosen<>(Revision.UNSAVED, Set.of(), Set.of());
    }

    /** What of it counts when this is the other's version: a choice made in view of an older one does not. */
    public Chosen<F> inViewOf(Revision theirVersion) {
        return against.equals(theirVersion) ? this : nothing();
    }
}
