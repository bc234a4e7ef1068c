package se.handslag.planning.joint.network;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What the person has said that one member may know. The last that was said counts; what was said before stays.
 *
 * <p>It is the person's consent to lift secrecy towards that member (samtycke, OSL 2009:400): to whom, what, how long and in which words. Nothing
 * named is a consent that has been taken back.
 *
 * @param id the saying
 * @param caseId whose
 * @param member about whom
 * @param parts what they may know; none when the person has taken it back
 * @param wish who was asked, what they said and when
 * @param until the last day
 * @param by who wrote it down and when
 */
public record MayKnow(
        UUID id, CaseId caseId, MemberId member, Set<KnowPart> parts, Wish wish, LocalDate until, Signature by)
        implements PersonalData {
    public MayKnow {
        parts = Set.copyOf(parts);
    }

    /** Whether the member may know this part on the day. */
    public boolean lets(KnowPart part, LocalDate day) {
        return parts.contains(part) && !day.isBefore(wish.on()) && !day.isAfter(until);
    }

    @Override
    public String toString() {
        return "MayKnow[" + id + "]";
    }
}
