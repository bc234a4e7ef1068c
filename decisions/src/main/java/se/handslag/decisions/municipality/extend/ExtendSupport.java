package se.handslag.decisions.municipality.extend;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Extend support that goes on (förläng). It begins the day after the support that is granted so far ends.
 *
 * @param caseId whose case
 * @param to the new last day
 * @param restsOn what in the plan or its follow-up it rests on
 * @param reasons the circumstances that decided it, in plain words to the person
 * @param conditions what it is granted on, in words; may be empty
 */
public record ExtendSupport(CaseId caseId, LocalDate to, String restsOn, String reasons, String conditions)
        implements PersonalData {
    @Override
    public String toString() {
        return "ExtendSupport[" + caseId + "]";
    }
}
