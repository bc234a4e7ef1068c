package se.handslag.reporting.indicator;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.reporting.episode.Episode;

/** Which day of an episode must lie in the period for the episode to count there. */
public enum Boundary {
    /** The first contact. */
    CONTACTED_IN("contacted-in"),
    /** The first decision that granted support. */
    DECIDED_IN("decided-in"),
    /** The first day of support. */
    BEGUN_IN("begun-in"),
    /** Any day from the first day of support to the last. */
    PRESENT_IN("present-in"),
    /** The day of the discharge, whether or not support had begun. */
    ENDED_IN("ended-in");

    private final String code;

    Boundary(String code) {
        this.code = code;
    }

    /** The code in {@code indicators.json}; never changes. */
    public String code() {
        return code;
    }

    /** Whether the episode counts in the period. */
    public boolean holds(Episode episode, Period period) {
        return switch (this) {
            case CONTACTED_IN -> period.contains(episode.contacted());
            case DECIDED_IN -> in(period, episode.firstDecision());
            case BEGUN_IN -> in(period, episode.begins());
            case ENDED_IN -> episode.reason().isPresent() && in(period, episode.ends());
            case PRESENT_IN ->
                episode.begins().isPresent()
                        && !episode.begins().get().isAfter(period.to())
                        && !episode.ends().orElseThrow().isBefore(period.from());
        };
    }

    private static boolean in(Period period, Optional<LocalDate> day) {
        return day.isPresent() && period.contains(day.get());
    }
}
