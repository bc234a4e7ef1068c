package se.handslag.decisions.municipality.consult;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;

/**
 * Ask the region (fråga i samråd). The question is handed over in the same act.
 *
 * @param caseId whose case
 * @param to the region
 * @param question what is asked
 * @param ground on which legal ground it is handed over
 * @param reason why the ground holds; required for every ground but consent
 */
public record AskConsultation(CaseId caseId, AuthorityId to, String question, Ground ground, String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "AskConsultation[" + caseId + "]";
    }
}
