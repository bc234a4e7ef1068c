package se.handslag.planning.joint.sip.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.sip.SipChannel;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipInvitation;

@EntityListeners(Sealing.class)
@Entity(name = "SipInvitation")
@Table(name = "sip_invitation")
class SipInvitationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "sip_id")
    private UUID sipId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "receiver_kind")
    private String receiverKind = "";

    @Column(name = "receiver_authority")
    private @Nullable String receiverAuthority;

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "channel")
    private String channel = "";

    @Column(name = "how_consented")
    private String howConsented = "";

    @Column(name = "meeting_at")
    private Instant meetingAt = Instant.EPOCH;

    @Column(name = "place")
    private String place = "";

    @Column(name = "question")
    private String question = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "called_at"))
    private SignatureColumns called = SignatureColumns.none();

    protected SipInvitationRow() {}

    static SipInvitationRow from(SipInvitation invitation) {
        SipInvitationRow row = new SipInvitationRow();
        row.id = invitation.id();
        row.sipId = invitation.sip().value();
        row.caseId = invitation.caseId().value();
        row.receiverKind = invitation.kind().code();
        row.receiverAuthority =
                invitation.authority().map(AuthorityId::toString).orElse(null);
        row.receiver = invitation.receiver();
        row.channel = invitation.channel().code();
        row.howConsented = invitation.howConsented();
        row.meetingAt = invitation.meetingAt();
        row.place = invitation.place();
        row.question = invitation.question();
        row.called = SignatureColumns.from(invitation.called());
        return row;
    }

    SipInvitation toDomain() {
        return new SipInvitation(
                id,
                new SipId(sipId),
                new CaseId(caseId),
                ReceiverKind.ofCode(receiverKind).orElseThrow(),
                Optional.ofNullable(receiverAuthority).map(AuthorityId::parse),
                receiver,
                SipChannel.ofCode(channel).orElseThrow(),
                howConsented,
                meetingAt,
                place,
                question,
                called.toDomain());
    }
}
