package se.handslag.web.signin.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.web.signin.staff.Bar;

/** That someone was barred, or let in again. */
@EntityListeners(Sealing.class)
@Entity(name = "StaffBar")
@Table(name = "staff_bar")
class BarRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "barred")
    private boolean barred;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "settler"))
    @AttributeOverride(name = "name", column = @Column(name = "settler_name"))
    @AttributeOverride(name = "title", column = @Column(name = "settler_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "settler_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected BarRow() {}

    static BarRow from(Bar bar) {
        BarRow row = new BarRow();
        row.id = bar.id();
        row.staff = bar.staff().value();
        row.barred = bar.barred();
        row.reason = bar.reason();
        row.settled = SignatureColumns.from(bar.settled());
        return row;
    }

    Bar toDomain() {
        return new Bar(id, new StaffId(staff), barred, reason, settled.toDomain());
    }
}
