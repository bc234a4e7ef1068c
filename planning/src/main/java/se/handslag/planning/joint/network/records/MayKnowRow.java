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
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MayKnow;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMemberKnows")
@Table(name = "group_member_knows")
class MayKnowRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "member_id")
    private UUID member = new UUID(0, 0);

    @Column(name = "parts")
    private String parts = "";

    @Column(name = "asked")
    private String asked = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private LocalDate validUntil = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MayKnowRow() {}

    static MayKnowRow from(MayKnow said) {
        MayKnowRow row = new MayKnowRow();
        row.id = said.id();
        row.caseId = said.caseId().value();
        row.member = said.member().value();
        row.parts = KnowPart.codes(said.parts());
        row.asked = said.wish().asked().code();
        row.words = said.wish().words();
        row.saidOn = said.wish().on();
        row.validUntil = said.until();
        row.by = SignatureColumns.from(said.by());
        return row;
    }

    MayKnow toDomain() {
        return new MayKnow(
                id,
                new CaseId(caseId),
                new MemberId(member),
                KnowPart.ofCodes(parts),
                new Wish(WhoWasAsked.ofCode(asked).orElseThrow(), words, saidOn),
                validUntil,
                by.toDomain());
    }
}
