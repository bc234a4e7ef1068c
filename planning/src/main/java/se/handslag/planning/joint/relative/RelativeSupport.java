package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Support that a relative got on a day, in their own record. It never changes; what was wrong is struck.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param kind what kind of support
 * @param on the day
 * @param minutes how long; 0 where nobody has counted
 * @param words what was talked of, as the relative's own matter
 * @param by who wrote it down and when
 */
public record RelativeSupport(
        UUID id, CaseId caseId, SupportKind kind, LocalDate on, int minutes, String words, Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;
    /** The longest time, in minutes: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    @Override
    public String toString() {
        return "RelativeSupport[" + id + "]";
    }
}
