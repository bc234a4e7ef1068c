package se.handslag.planning.joint.contact;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Strike a contact that was written down wrongly (stryka).
 *
 * @param caseId whose case
 * @param contact which contact
 * @param why what was wrong with it
 */
public record StrikeContact(CaseId caseId, ContactId contact, String why) implements PersonalData {
    @Override
    public String toString() {
        return "StrikeContact[" + contact + "]";
    }
}
