package se.handslag.core.law;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which a paragraph is in force: from a first day, to a last day or until further notice; both days are included. */
public final class Validity {
    private final LocalDate from;
    private final LocalDate end;

    private Validity(LocalDate from, LocalDate end) {
        if (end.isBefore(from)) {
            throw new IllegalArgumentException("A paragraph cannot cease to be in force before it enters into force.");
        }
        this.from = from;
        this.end = end;
    }

    /** @throws IllegalArgumentException if the last day is before the first */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, to);
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, LocalDate.MAX);
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; empty while no end is known. */
    public Optional<LocalDate> to() {
        return end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(end);
    }

    public boolean overlaps(Validity other) {
        return !from.isAfter(other.end) && !other.from.isAfter(end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that && from.equals(that.from) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + end.hashCode();
    }

    @Override
    public String toString() {
        return from + "/" + to().map(LocalDate::toString).orElse("");
    }
}
