package se.handslag.planning.region.stay;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;

/**
 * Send what whoever goes on needs to know (överföra information).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param information what they need to know
 * @param ground on which legal ground: the duty to tell, or the person's consent
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record SendInformation(CaseId caseId, StayId stay, String information, Ground ground, boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "SendInformation[" + caseId + "]";
    }
}
