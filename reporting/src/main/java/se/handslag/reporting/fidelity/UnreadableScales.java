package se.handslag.reporting.fidelity;

import java.util.List;

/** A file of fidelity scales cannot be used; every fault in it is told at once. */
public final class UnreadableScales extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableScales(List<String> faults) {
        super("The fidelity scales cannot be read:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault with where in the file it is. */
    public List<String> faults() {
        return faults;
    }
}
