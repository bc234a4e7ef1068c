package se.handslag.planning.joint.sip.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipParty;

@EntityListeners(Sealing.class)
@Entity(name = "SipLock")
@Table(name = "sip_lock")
class SipLockRow {
    /** A list of tasks reads many locks, and of none what was locked. */
    static final String HEAD =
            "select l.id, l.sipId, l.caseId, l.round, l.revision, l.ledBy, l.ledByName, l.followUpOn, l.followUpBy, l.locked"
                    + " from SipLock l ";

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

    @Column(name = "led_by")
    private String ledBy = "";

    @Column(name = "led_by_name")
    private String ledByName = "";

    @Column(name = "follow_up_on")
    private LocalDate followUpOn = LocalDate.EPOCH;

    @Column(name = "follow_up_by")
    private String followUpBy = "";

    @Column(name = "content")
    private String content = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "locked_at"))
    private SignatureColumns locked = SignatureColumns.none();

    protected SipLockRow() {}

    static SipLockRow from(SipLock lock, SipContent content) {
        SipLockRow row = new SipLockRow();
        row.id = lock.id();
        row.sipId = lock.sip().value();
        row.caseId = lock.caseId().value();
        row.round = lock.round();
        row.revision = lock.revision().number();
        row.ledBy = lock.lead().code();
        row.ledByName = lock.leadName();
        row.followUpOn = lock.followUpOn();
        row.followUpBy = lock.followUpBy();
        row.content = SipJson.write(content);
        row.locked = SignatureColumns.from(lock.locked());
        return row;
    }

    /** The lock without what was locked, from the columns that {@link #HEAD} selects. */
    static SipLock head(Object[] columns) {
        return new SipLock(
                (UUID) columns[0],
                new SipId((UUID) columns[1]),
                new CaseId((UUID) columns[2]),
                (int) columns[3],
                new Revision((long) columns[4]),
                SipParty.ofCode((String) columns[5]).orElseThrow(),
                (String) columns[6],
                (LocalDate) columns[7],
                (String) columns[8],
                ((SignatureColumns) columns[9]).toDomain());
    }

    SipContent content() {
        return SipJson.read(content);
    }
}
