package se.handslag.reporting.suppress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts that are published together, and every sum between them that a reader may know of. A sum that is left out is a hole: what it would
 * have told can be computed by the reader and is not weighed here.
 */
public final class CountTables {
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Adds a count that is meant to be shown. */
    public CountTables offer(String id, int value) {
        return add(new Count(id, value, Standing.OFFERED));
    }

    /** Adds a count that is in no table and that follows from those that are. */
    public CountTables imply(String id, int value) {
        return add(new Count(id, value, Standing.IMPLIED));
    }

    public CountTables add(Count count) {
        if (counts.putIfAbsent(count.id(), count) != null) {
            throw new IllegalArgumentException("The count " + count.id() + " is there already.");
        }
        return this;
    }

    /**
     * Says that a total is the sum of its parts.
     *
     * @throws IllegalArgumentException when it is not, or one of them is not there
     */
    public CountTables sum(String total, Collection<String> parts) {
        Sum sum = new Sum(total, List.copyOf(parts));
        int added = sum.parts().stream().mapToInt(this::value).sum();
        if (added != value(total)) {
            throw new IllegalArgumentException("The parts of " + total + " do not add up to it.");
        }
        sums.add(sum);
        return this;
    }

    public CountTables sum(String total, String... parts) {
        return sum(total, List.of(parts));
    }

    private int value(String id) {
        Count count = counts.get(id);
        if (count == null) {
            throw new IllegalArgumentException("There is no count " + id + ".");
        }
        return count.value();
    }

    List<Count> counts() {
        return List.copyOf(counts.values());
    }

    List<Sum> sums() {
        return List.copyOf(sums);
    }
}
