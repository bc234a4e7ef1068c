package se.handslag.decisions.municipality.change;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.ChangeGround;

/**
 * Change a decision (ändra). Without days, no support is granted by it any longer.
 *
 * @param caseId whose case
 * @param decision the decision to change
 * @param ground by what right
 * @param from the first day of support from now on; empty for no support
 * @param to the last day; empty for no support
 * @param conditions what the support is granted on, in words; may be empty
 * @param restsOn the condition that reserves the right to change, word for word; may be empty on other grounds
 * @param reasons the circumstances that decided it, in plain words to the person
 */
public record ChangeDecision(
        CaseId caseId,
        DecisionId decision,
        ChangeGround ground,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String conditions,
        String restsOn,
        String reasons)
        implements PersonalData {
    @Override
    public String toString() {
        return "ChangeDecision[" + caseId + "]";
    }
}
