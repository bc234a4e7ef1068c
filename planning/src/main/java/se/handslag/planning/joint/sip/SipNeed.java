package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.PersonalData;

/**
 * That a coordinated individual plan is needed; with it the plan begins. It never changes.
 *
 * @param id the plan
 * @param caseId whose case
 * @param noticedOn the day the need was seen; the work is begun at once (påbörjas genast)
 * @param initiator who said so
 * @param important what is important to the person, in their own words; blank if they have not been asked yet
 * @param question what is to be solved together (frågeställning)
 * @param recorded who wrote it down, and when
 */
public record SipNeed(
        SipId id,
        CaseId caseId,
        LocalDate noticedOn,
        SipInitiator initiator,
        String important,
        String question,
        Signature recorded)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    /** The paragraph that the duty rests on for this kind of authority on the day the need was seen, in Swedish. */
    public String law(AuthorityKind kind) {
        LegalTopic topic = kind == AuthorityKind.MUNICIPALITY
                ? LegalTopic.COORDINATED_INDIVIDUAL_PLAN
                : LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE;
        return StatuteBook.swedish()
                .find(topic, noticedOn)
                .map(reference -> reference.citeShort())
                .orElse("");
    }

    @Override
    public String toString() {
        return "SipNeed[" + id + "]";
    }
}
