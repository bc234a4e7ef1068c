package se.handslag.core.access.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.access.named.NamedAccess;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "NamedAccess")
@Table(name = "named_access")
class NamedAccessRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "staff_shown")
    private String shown = "";

    @Column(name = "named")
    private boolean named;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "namer"))
    @AttributeOverride(name = "name", column = @Column(name = "namer_name"))
    @AttributeOverride(name = "title", column = @Column(name = "namer_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "namer_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "named_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected NamedAccessRow() {}

    static NamedAccessRow from(NamedAccess access) {
        NamedAccessRow row = new NamedAccessRow();
        row.id = access.id();
        row.caseId = access.caseId().value();
        row.staff = access.staff().value();
        row.shown = access.shown();
        row.named = access.isNamed();
        row.reason = access.reason();
        row.settled = SignatureColumns.from(access.by());
        return row;
    }

    NamedAccess toDomain() {
        return new NamedAccess(id, new CaseId(caseId), new StaffId(staff), shown, named, reason, settled.toDomain());
    }
}
