package se.handslag.decisions.municipality.interpret;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Decide whether the person needs an interpreter or an aid (bestäm tolkbehov).
 *
 * @param caseId whose case
 * @param needed whether anything is needed
 * @param language the language to interpret to; may be empty
 * @param aid what else is needed; may be empty
 */
public record DecideInterpreter(CaseId caseId, boolean needed, String language, String aid) implements PersonalData {
    @Override
    public String toString() {
        return "DecideInterpreter[" + caseId + "]";
    }
}
