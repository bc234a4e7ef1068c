package se.handslag.planning.joint.mapping;

import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What came of a save.
 *
 * @param area the area as it now stands
 * @param mergedWith who had saved other fields in the meantime; empty when nobody had
 */
public record SavedArea(AreaMapping area, Optional<Signature> mergedWith) implements PersonalData {
    @Override
    public String toString() {
        return "SavedArea[" + area + "]";
    }
}
