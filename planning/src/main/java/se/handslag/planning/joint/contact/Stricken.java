package se.handslag.planning.joint.contact;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a contact was written down wrongly. The contact stays in the record and counts no more.
 *
 * @param id this
 * @param caseId whose case
 * @param contact which contact
 * @param why what was wrong with it
 * @param by who said so, and when
 */
public record Stricken(UUID id, CaseId caseId, ContactId contact, String why, Signature by) implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 300;

    @Override
    public String toString() {
        return "Stricken[" + contact + "]";
    }
}
