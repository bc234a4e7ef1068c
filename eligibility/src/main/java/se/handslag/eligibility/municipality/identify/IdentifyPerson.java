package se.handslag.eligibility.municipality.identify;

import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.eligibility.joint.identity.RegisterSource;

/**
 * Write down who the person is, or correct it (identifiera personen).
 *
 * @param caseId whose case
 * @param identityNumber personal, coordination or reserve number, as people write it
 * @param givenName given names
 * @param familyName family name
 * @param knownAs the name they go by; may be empty
 * @param phone a telephone number; may be empty
 * @param prefers how they want to be reached
 * @param municipality four-digit code of the municipality where they are registered; empty while not known
 * @param protection how their particulars are protected
 * @param source where this was read
 * @param samePerson whether it has been made sure that someone whom this municipality knows by the same number under another name is the same
 *     person
 */
public record IdentifyPerson(
        CaseId caseId,
        String identityNumber,
        String givenName,
        String familyName,
        String knownAs,
        String phone,
        ContactPreference prefers,
        String municipality,
        ProtectedIdentity protection,
        RegisterSource source,
        boolean samePerson)
        implements PersonalData {
    @Override
    public String toString() {
        return "IdentifyPerson[" + caseId + "]";
    }
}
