package se.handslag.planning.joint.network.records;

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
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.page.PageEnd;
import se.handslag.planning.joint.network.page.PageLink;
import se.handslag.planning.joint.network.page.SharedPage;

@EntityListeners(Sealing.class)
@Entity(name = "GroupPage")
@Table(name = "group_page")
class SharedPageRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "member_id")
    private UUID member = new UUID(0, 0);

    @Column(name = "part")
    private String part = "";

    @Column(name = "disclosure_id")
    private UUID disclosure = new UUID(0, 0);

    @Column(name = "link_hash")
    private String linkHash = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected SharedPageRow() {}

    static SharedPageRow from(SharedPage page, PageLink link) {
        SharedPageRow row = new SharedPageRow();
        row.id = page.id();
        row.caseId = page.caseId().value();
        row.member = page.member().value();
        row.part = page.part().code();
        row.disclosure = page.disclosure();
        row.linkHash = link.hash();
        row.expiresAt = page.expiresAt();
        row.by = SignatureColumns.from(page.by());
        return row;
    }

    UUID id() {
        return id;
    }

    SharedPage toDomain(Optional<PageEnd> end) {
        return new SharedPage(
                id,
                new CaseId(caseId),
                new MemberId(member),
                KnowPart.ofCode(part).orElseThrow(),
                disclosure,
                expiresAt,
                end,
                by.toDomain());
    }
}
