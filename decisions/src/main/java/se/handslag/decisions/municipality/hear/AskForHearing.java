package se.handslag.decisions.municipality.hear;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Record that the person wants to say something orally (begäran om muntligt hörande).
 *
 * @param caseId whose case
 * @param before before whom
 * @param on when the person asked
 */
public record AskForHearing(CaseId caseId, HearingBefore before, LocalDate on) implements PersonalData {
    @Override
    public String toString() {
        return "AskForHearing[" + caseId + "]";
    }
}
