package se.handslag.planning.joint.sip.invite;

import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipChannel;

/**
 * One who is to be called.
 *
 * @param kind what kind of receiver
 * @param authority the other authority in the team; empty for everyone else
 * @param receiver who, in words; for the authority in the team its own name if blank
 * @param channel how the invitation is sent
 * @param howConsented when and how the person said yes to this one; asked of everyone outside the team but the person
 */
public record Invitee(
        ReceiverKind kind, Optional<AuthorityId> authority, String receiver, SipChannel channel, String howConsented)
        implements PersonalData {

    /** The other authority in the team, by the platform's post. */
    public static Invitee authority(AuthorityId authority) {
        return new Invitee(ReceiverKind.OTHER_SIDE, Optional.of(authority), "", SipChannel.PLATFORM, "");
    }

    /** Someone outside the team. */
    public static Invitee outside(ReceiverKind kind, String receiver, SipChannel channel, String howConsented) {
        return new Invitee(kind, Optional.empty(), receiver, channel, howConsented);
    }

    /** The person, towards whom nothing of this is secret. */
    public static Invitee person(String name, SipChannel channel) {
        return new Invitee(ReceiverKind.PARTY, Optional.empty(), name, channel, "");
    }

    @Override
    public String toString() {
        return "Invitee[" + kind + "]";
    }
}
