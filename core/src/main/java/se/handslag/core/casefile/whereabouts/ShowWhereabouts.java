package se.handslag.core.casefile.whereabouts;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Show how the person is reached (visa kontaktuppgifter).
 *
 * @param caseId whose
 * @param reason what for, at least ten characters
 */
public record ShowWhereabouts(CaseId caseId, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "ShowWhereabouts[" + caseId + "]";
    }
}
