package se.handslag.planning.region.stay;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Tell the municipality that the person is ready to leave (underrätta om utskrivningsklar).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param planned the planned day; empty for the one that stands
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record TellReady(CaseId caseId, StayId stay, Optional<LocalDate> planned, boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "TellReady[" + caseId + "]";
    }
}
