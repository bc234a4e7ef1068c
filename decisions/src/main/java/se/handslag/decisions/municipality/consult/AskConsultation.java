package se.handslag.decisions.municipality.consult;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.person.PersonalData;

/**
 * Ask the region (fråga i samråd). The question is handed over in the same act.
 *
 * @param caseId whose case
 * @param to the region
 * @param question what is asked
 * @param basis on which legal ground it is handed over, and why it holds
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record AskConsultation(CaseId caseId, AuthorityId to, String question, Basis basis, boolean protectionSeen)
        implements PersonalData {
    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public AskConsultation(CaseId caseId, AuthorityId to, String question, Basis basis) {
        this(caseId, to, question, basis, false);
    }

    @Override
    public String toString() {
        return "AskConsultation[" + caseId + "]";
    }
}
