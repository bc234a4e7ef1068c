package se.handslag.reporting.national;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a line of a file: a table, or what is wrong.
 *
 * @param file the file's name
 * @param number which line, from 1
 * @param said the table; nothing if something is wrong
 * @param faults everything that is wrong, in words that repeat nothing of the line
 */
public record NationalLine(String file, long number, @Nullable TeamTable said, List<String> faults)
        implements Serializable {
    /** The faults with where they are. */
    public List<String> told() {
        return faults.stream().map(fault -> file + ":" + number + ": " + fault).toList();
    }

    /** The same line, left out for this reason. */
    public NationalLine faulty(String fault) {
        return new NationalLine(file, number, null, List.of(fault));
    }
}
