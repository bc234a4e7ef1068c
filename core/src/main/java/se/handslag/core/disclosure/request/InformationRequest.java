package se.handslag.core.disclosure.request;

import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A question to the other authority about a case (begäran om uppgift), as the one who asks keeps it.
 *
 * @param id which
 * @param caseId whose case
 * @param to whom
 * @param question what is asked, in words
 * @param purpose what the answer is needed for, in words
 * @param kinds the kinds of item asked for; none where only the words say it
 * @param knows what the person knows of it
 * @param answerBy the last day for an answer
 * @param by who asked and when
 */
public record InformationRequest(
        RequestId id,
        CaseId caseId,
        AuthorityId to,
        String question,
        String purpose,
        Set<ItemKind> kinds,
        PersonKnows knows,
        LocalDate answerBy,
        Signature by)
        implements PersonalData {
    /** The longest question, in characters. */
    public static final int LONGEST_QUESTION = 4_000;

    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 1_000;

    public InformationRequest {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "InformationRequest[" + id + "]";
    }
}
