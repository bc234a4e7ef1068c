package se.handslag.planning.joint.sip.meet;

import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipVersion;

/**
 * What came of a save.
 *
 * @param version the plan as it now stands
 * @param mergedWith who had saved other fields in the meantime; empty when nobody had
 */
public record SavedSip(SipVersion version, Optional<Signature> mergedWith) implements PersonalData {
    @Override
    public String toString() {
        return "SavedSip[" + version + "]";
    }
}
