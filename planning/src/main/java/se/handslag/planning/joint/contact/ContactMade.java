package se.handslag.planning.joint.contact;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;

/**
 * A visit, a call, a message, a missed appointment or an attempt to reach the person (kontakt). It never changes; what was wrong is struck.
 *
 * <p>It holds no words: what was said stands in a note, where there is one.
 *
 * @param id the contact
 * @param caseId whose case
 * @param way how it came about, or that it did not
 * @param place where it took place, or was to
 * @param with with whom
 * @param on the day
 * @param minutes how long it took, with the way there for an attempt; 0 where nobody has counted
 * @param method what was given, if any of the team's methods was
 * @param note the signed note that tells of it
 * @param by who wrote it down, and when
 */
public record ContactMade(
        ContactId id,
        CaseId caseId,
        ContactWay way,
        ContactPlace place,
        ContactWith with,
        LocalDate on,
        int minutes,
        Optional<MethodGiven> method,
        Optional<NoteId> note,
        Signature by)
        implements PersonalData {
    /** The longest contact, in minutes: a day and a night. */
    public static final int MOST_MINUTES = 24 * 60;

    /** Whether the person was reached. */
    public boolean reachedPerson() {
        return way.isReached() && with.isWithPerson();
    }

    @Override
    public String toString() {
        return "ContactMade[" + id + "]";
    }
}
