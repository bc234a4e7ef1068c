package se.handslag.planning.joint.network;

import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down what the person has said that a member may know.
 *
 * @param caseId whose group
 * @param member which member
 * @param parts what they may know; none to take it back
 * @param wish who was asked, what they said and when
 * @param until the last day
 */
public record LetKnow(CaseId caseId, MemberId member, Set<KnowPart> parts, Wish wish, LocalDate until)
        implements PersonalData {
    public LetKnow {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "LetKnow[" + caseId + "]";
    }
}
