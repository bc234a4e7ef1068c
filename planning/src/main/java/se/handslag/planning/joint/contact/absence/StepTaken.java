package se.handslag.planning.joint.contact.absence;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A step that was taken because someone stays away. It never changes.
 *
 * @param id this
 * @param caseId whose case
 * @param step which
 * @param on the day
 * @param words why, and for one who was told: how
 * @param by who wrote it down, and when
 */
public record StepTaken(UUID id, CaseId caseId, AbsenceStep step, LocalDate on, String words, Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 500;

    @Override
    public String toString() {
        return "StepTaken[" + id + "]";
    }
}
