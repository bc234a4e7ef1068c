package se.handslag.planning.instrument;

import java.util.List;

/** A file of instruments cannot be used; every fault in it is told at once. */
public final class UnreadableInstruments extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableInstruments(List<String> faults) {
        super("The instruments cannot be read:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault with where in the file it is. */
    public List<String> faults() {
        return faults;
    }
}
