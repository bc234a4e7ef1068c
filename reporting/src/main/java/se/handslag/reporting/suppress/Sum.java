package se.handslag.reporting.suppress;

import java.util.List;

/**
 * A total and the parts that it is the sum of. Whoever reads the report knows that it is.
 *
 * @param total the total's id
 * @param parts the ids of its parts, each once
 */
public record Sum(String total, List<String> parts) {
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty()
                || parts.contains(total)
                || parts.stream().distinct().count() != parts.size()) {
            throw new IllegalArgumentException("The total " + total + " is a sum of other counts, each once.");
        }
    }
}
