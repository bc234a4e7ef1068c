package se.handslag.planning.region.discharge;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.DischargeReason;

/**
 * Close the region's own file on the case (avsluta regionens del).
 *
 * @param caseId whose case
 * @param on the day the care in the team ended
 * @param reason why
 * @param summary how it ended and who has the care now; may be blank
 */
public record CloseCareFile(CaseId caseId, LocalDate on, DischargeReason reason, String summary)
        implements PersonalData {
    /** The longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 4_000;

    @Override
    public String toString() {
        return "CloseCareFile[" + caseId + "]";
    }
}
