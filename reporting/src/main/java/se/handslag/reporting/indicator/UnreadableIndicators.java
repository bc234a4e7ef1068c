package se.handslag.reporting.indicator;

import java.util.List;

/** A file of indicators cannot be used; every fault in it is told at once. */
public final class UnreadableIndicators extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableIndicators(List<String> faults) {
        super("The indicators cannot be read:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault with its file and where in it. */
    public List<String> faults() {
        return faults;
    }
}
