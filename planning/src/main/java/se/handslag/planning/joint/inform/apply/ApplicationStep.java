package se.handslag.planning.joint.inform.apply;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationId;

/**
 * A step of an application that came of what the person was told (ansökningsstöd). It never changes; the next step stands beside it.
 *
 * @param id this
 * @param caseId whose case
 * @param information the occasion on which they were told of it
 * @param appliedFor what is applied for
 * @param help what help was given with it
 * @param outcome what has come of it
 * @param on the day
 * @param words more of it; may be blank
 * @param by who wrote it down and when
 */
public record ApplicationStep(
        UUID id,
        CaseId caseId,
        InformationId information,
        String appliedFor,
        ApplicationHelp help,
        ApplicationOutcome outcome,
        LocalDate on,
        String words,
        Signature by)
        implements PersonalData {
    /** The longest name of what is applied for, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest text. */
    public static final int LONGEST = 1_000;

    @Override
    public String toString() {
        return "ApplicationStep[" + id + "]";
    }
}
