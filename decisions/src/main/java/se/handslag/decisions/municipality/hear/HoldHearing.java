package se.handslag.decisions.municipality.hear;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * Record how a hearing that was asked for came to its end (håll eller avstå muntligt hörande).
 *
 * @param caseId whose case
 * @param hearing which
 * @param held whether the person was heard
 * @param on the day
 * @param present who heard them, as names and titles
 * @param text what was said, or why it was not held
 */
public record HoldHearing(CaseId caseId, PreparationId hearing, boolean held, LocalDate on, String present, String text)
        implements PersonalData {
    @Override
    public String toString() {
        return "HoldHearing[" + caseId + "]";
    }
}
