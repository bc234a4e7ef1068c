package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That the support to a relative has ended.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param on the last day
 * @param words why
 * @param by who wrote it down and when
 */
public record RelativeEnd(UUID id, CaseId caseId, LocalDate on, String words, Signature by) implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 1_000;

    @Override
    public String toString() {
        return "RelativeEnd[" + caseId + "]";
    }
}
