package se.handslag.planning.joint.relative.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.relative.RelativeLink;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeLink")
@Table(name = "relative_link")
class RelativeLinkRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "participant_case")
    private @Nullable UUID participantCase;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "words")
    private String words = "";

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected RelativeLinkRow() {}

    static RelativeLinkRow from(RelativeLink it) {
        RelativeLinkRow row = new RelativeLinkRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.participantCase = it.participant().map(CaseId::value).orElse(null);
        row.memberId = it.member().map(MemberId::value).orElse(null);
        row.words = it.words();
        row.saidOn = it.on();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    RelativeLink toDomain() {
        return new RelativeLink(
                id,
                new CaseId(caseId),
                Optional.ofNullable(participantCase).map(CaseId::new),
                Optional.ofNullable(memberId).map(MemberId::new),
                words,
                saidOn,
                by.toDomain());
    }
}
