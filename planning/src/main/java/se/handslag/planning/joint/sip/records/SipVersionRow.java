package se.handslag.planning.joint.sip.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipVersion;

@EntityListeners(Sealing.class)
@Entity(name = "SipVersion")
@Table(name = "sip_version")
class SipVersionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "sip_id")
    private UUID sipId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "round_number")
    private int round;

    @Column(name = "revision")
    private long revision;

    @Column(name = "content")
    private String content = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected SipVersionRow() {}

    static SipVersionRow from(UUID id, SipVersion version) {
        SipVersionRow row = new SipVersionRow();
        row.id = id;
        row.sipId = version.sip().value();
        row.caseId = version.caseId().value();
        row.round = version.round();
        row.revision = version.revision().number();
        row.content = SipJson.write(version.content());
        row.saved = SignatureColumns.from(version.saved());
        return row;
    }

    SipVersion toDomain() {
        return new SipVersion(
                new SipId(sipId),
                new CaseId(caseId),
                round,
                new Revision(revision),
                SipJson.read(content),
                saved.toDomain());
    }
}
