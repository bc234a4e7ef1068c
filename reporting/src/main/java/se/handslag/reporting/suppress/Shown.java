package se.handslag.reporting.suppress;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is shown and what is withheld. Whether a count is withheld for its own sake or for another's is not told anywhere: that would say which
 * of two is the small one.
 *
 * @param counts those that are shown, by id
 * @param withheld the ids of those that are withheld
 * @param exposed the ids of small counts that what was published earlier gives away, whatever is withheld now; empty where nothing was
 */
public record Shown(Map<String, Integer> counts, Set<String> withheld, Set<String> exposed) {
    public Shown {
        counts = Map.copyOf(counts);
        withheld = Set.copyOf(withheld);
        exposed = Set.copyOf(exposed);
    }

    /** The count, unless it is withheld. */
    public OptionalInt count(String id) {
        Integer count = counts.get(id);
        if (count == null && !withheld.contains(id)) {
            throw new IllegalArgumentException("There is no count " + id + ".");
        }
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    public boolean isWithheld(String id) {
        return count(id).isEmpty();
    }
}
