package se.handslag.decisions.municipality.appeal;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.apply.AppliedBy;

/**
 * Receive an appeal (ta emot ett överklagande).
 *
 * @param caseId whose case
 * @param decision what is appealed
 * @param arrivedOn the day it came in here
 * @param atCourtOn the day it came in to a court first; empty if it came here
 * @param form how it came
 * @param by who appeals
 * @param who the name of the one who appeals for the person, and by what right; may be empty for the person themselves
 * @param wants what the one who appeals says and wants, as written
 */
public record ReceiveAppeal(
        CaseId caseId,
        DecisionId decision,
        LocalDate arrivedOn,
        Optional<LocalDate> atCourtOn,
        AppealForm form,
        AppliedBy by,
        String who,
        String wants)
        implements PersonalData {
    @Override
    public String toString() {
        return "ReceiveAppeal[" + caseId + "]";
    }
}
