package se.handslag.planning.joint.contact;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;

/**
 * Write down a contact, or an attempt at it (registrera kontakt).
 *
 * @param caseId whose case
 * @param way how it came about, or that it did not
 * @param place where it took place, or was to
 * @param with with whom
 * @param on the day
 * @param minutes how long it took; 0 where nobody has counted
 * @param method the id of the method given; blank for none
 * @param fidelity how the method's manual was held to
 * @param note the signed note that tells of it
 */
public record RecordContact(
        CaseId caseId,
        ContactWay way,
        ContactPlace place,
        ContactWith with,
        LocalDate on,
        int minutes,
        String method,
        Fidelity fidelity,
        Optional<NoteId> note)
        implements PersonalData {
    /** With the person, without method or note. */
    public static RecordContact of(CaseId caseId, ContactWay way, ContactPlace place, LocalDate on, int minutes) {
        return new RecordContact(
                caseId, way, place, ContactWith.PERSON, on, minutes, "", Fidelity.NOT_NOTED, Optional.empty());
    }

    /** The same with this method given. */
    public RecordContact giving(String methodId, Fidelity how) {
        return new RecordContact(caseId, way, place, with, on, minutes, methodId, how, note);
    }

    /** The same with someone else. */
    public RecordContact with(ContactWith whom) {
        return new RecordContact(caseId, way, place, whom, on, minutes, method, fidelity, note);
    }

    /** The same with the note that tells of it. */
    public RecordContact toldIn(NoteId signed) {
        return new RecordContact(caseId, way, place, with, on, minutes, method, fidelity, Optional.of(signed));
    }

    @Override
    public String toString() {
        return "RecordContact[" + caseId + "]";
    }
}
