package se.handslag.planning.joint.network;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That someone is no longer a member.
 *
 * @param id the act
 * @param caseId in whose group
 * @param member who
 * @param reason why
 * @param words more of it; required of another reason
 * @param on since when
 * @param by who wrote it down and when
 */
public record MemberEnd(
        UUID id, CaseId caseId, MemberId member, EndReason reason, String words, LocalDate on, Signature by)
        implements PersonalData {
    /** The longest words, in characters. */
    public static final int LONGEST = 1_000;

    @Override
    public String toString() {
        return "MemberEnd[" + id + "]";
    }
}
