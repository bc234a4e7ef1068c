package se.handslag.planning.joint.sip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;

/**
 * That someone has been called to the meeting (kallelse). It never changes; who did not get it is called again.
 *
 * @param id the invitation; what is handed over goes by it
 * @param sip the plan
 * @param caseId whose case
 * @param kind what kind of receiver
 * @param authority the other authority in the team; empty for everyone else
 * @param receiver who, in words: organisation, name, role
 * @param channel how it was sent
 * @param howConsented when and how the person said yes to this one; blank for the authority in the team, where the register says it, and
 *     for the person
 * @param meetingAt when the meeting is
 * @param place where
 * @param question what is to be talked of; blank for what stands in the need
 * @param called who called, and when
 */
public record SipInvitation(
        UUID id,
        SipId sip,
        CaseId caseId,
        ReceiverKind kind,
        Optional<AuthorityId> authority,
        String receiver,
        SipChannel channel,
        String howConsented,
        Instant meetingAt,
        String place,
        String question,
        Signature called)
        implements PersonalData {
    /** Whom one can call: never an authority that fights crime or supervises. */
    public static final List<ReceiverKind> KINDS = List.of(
            ReceiverKind.PARTY,
            ReceiverKind.OTHER_SIDE,
            ReceiverKind.CARE_ELSEWHERE,
            ReceiverKind.SAME_PRINCIPAL,
            ReceiverKind.OTHER_AUTHORITY,
            ReceiverKind.ANYONE_ELSE);

    /** The longest name of a receiver or a place, in characters. */
    public static final int LONGEST_LINE = 400;

    /** Whether it is the person who is called, towards whom nothing of this is secret. */
    public boolean isForThePerson() {
        return kind == ReceiverKind.PARTY;
    }

    /** Whether it goes to someone outside the platform, so that the answer has to be written down here. */
    public boolean isOutside() {
        return kind.isOutside() && !isForThePerson();
    }

    @Override
    public String toString() {
        return "SipInvitation[" + id + "]";
    }
}
