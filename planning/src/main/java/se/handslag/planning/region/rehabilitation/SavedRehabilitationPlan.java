package se.handslag.planning.region.rehabilitation;

import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What came of a save.
 *
 * @param plan the plan as it now stands
 * @param mergedWith who had saved other fields in the meantime; empty when nobody had
 */
public record SavedRehabilitationPlan(RehabilitationPlan plan, Optional<Signature> mergedWith) implements PersonalData {
    @Override
    public String toString() {
        return "SavedRehabilitationPlan[" + plan + "]";
    }
}
