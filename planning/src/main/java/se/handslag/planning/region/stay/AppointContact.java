package se.handslag.planning.region.stay;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down who open care has appointed as fixed care contact (utse fast vårdkontakt).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param contact who, and where they work
 */
public record AppointContact(CaseId caseId, StayId stay, String contact) implements PersonalData {
    @Override
    public String toString() {
        return "AppointContact[" + caseId + "]";
    }
}
