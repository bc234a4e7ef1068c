package se.handslag.planning.region.stay.plan;

import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.Agreement;

/**
 * An intervention that is decided (insats).
 *
 * @param what what is to be done
 * @param attitude what the person thinks of it; empty while nobody has asked
 * @param unit which unit of the region or the municipality answers for it
 */
public record Measure(String what, Optional<Agreement> attitude, String unit) implements PersonalData {
    /** The longest unit, in characters. */
    public static final int LONGEST_UNIT = 300;

    public boolean isEmpty() {
        return what.isBlank() && unit.isBlank() && attitude.isEmpty();
    }

    Measure stripped() {
        return new Measure(what.strip(), attitude, unit.strip());
    }

    @Override
    public String toString() {
        return "Measure[" + attitude + "]";
    }
}
