package se.handslag.core.law;

import java.util.List;

/** A statute book could not be read. All faults are told at once, each with the number of its line. */
public final class UnreadableStatuteBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableStatuteBook(List<String> faults) {
        super("The statute book cannot be read:\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence for each fault, such as {@code Line 12: there is no confidence 'sure'.} */
    public List<String> faults() {
        return faults;
    }
}
