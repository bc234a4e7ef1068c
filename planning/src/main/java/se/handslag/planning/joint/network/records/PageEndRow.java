package se.handslag.planning.joint.network.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.page.PageEnd;

@EntityListeners(Sealing.class)
@Entity(name = "GroupPageEnd")
@Table(name = "group_page_end")
class PageEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "page_id")
    private UUID page = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected PageEndRow() {}

    static PageEndRow from(PageEnd end) {
        PageEndRow row = new PageEndRow();
        row.id = end.id();
        row.caseId = end.caseId().value();
        row.page = end.page();
        row.by = SignatureColumns.from(end.by());
        return row;
    }

    PageEnd toDomain() {
        return new PageEnd(id, new CaseId(caseId), page, by.toDomain());
    }
}
