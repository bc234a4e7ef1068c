package se.handslag.core.disclosure.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;

/**
 * Ask the other authority for something about a case (be om uppgiften).
 *
 * @param caseId whose case
 * @param question what is asked
 * @param purpose what the answer is needed for
 * @param kinds the kinds of item asked for, if any can be named
 * @param knows what the person knows of it
 * @param answerBy the last day for an answer; empty for the usual time
 * @param ground on which ground the question itself is disclosed
 * @param reason why the ground holds; required for every ground but consent
 * @param answers how the ground's conditions were settled
 * @param protectionSeen whether the question has been held against the person's protected identity; asked where it is protected
 */
public record AskForInformation(
        CaseId caseId,
        String question,
        String purpose,
        Set<ItemKind> kinds,
        PersonKnows knows,
        Optional<LocalDate> answerBy,
        Ground ground,
        String reason,
        Answers answers,
        boolean protectionSeen)
        implements PersonalData {

    public Basis basis() {
        return new Basis(ground, reason, answers);
    }

    @Override
    public String toString() {
        return "AskForInformation[" + caseId + "]";
    }
}
