package se.handslag.planning.joint.network.records;

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
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.EndReason;
import se.handslag.planning.joint.network.MemberEnd;
import se.handslag.planning.joint.network.MemberId;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMemberEnd")
@Table(name = "group_member_end")
class MemberEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "member_id")
    private UUID member = new UUID(0, 0);

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MemberEndRow() {}

    static MemberEndRow from(MemberEnd end) {
        MemberEndRow row = new MemberEndRow();
        row.id = end.id();
        row.caseId = end.caseId().value();
        row.member = end.member().value();
        row.reason = end.reason().code();
        row.words = end.words();
        row.endedOn = end.on();
        row.by = SignatureColumns.from(end.by());
        return row;
    }

    MemberEnd toDomain() {
        return new MemberEnd(
                id,
                new CaseId(caseId),
                new MemberId(member),
                EndReason.ofCode(reason).orElseThrow(),
                words,
                endedOn,
                by.toDomain());
    }
}
