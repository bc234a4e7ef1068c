package se.handslag.reporting.directory;

import java.util.List;

/** The directory's files cannot be used; every fault in all of them is told at once. */
public final class UnreadableDirectory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableDirectory(List<String> faults) {
        super("The directory of services cannot be read:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault with its file and where in it. */
    public List<String> faults() {
        return faults;
    }
}
