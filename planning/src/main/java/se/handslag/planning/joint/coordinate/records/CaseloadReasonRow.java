package se.handslag.planning.joint.coordinate.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.coordinate.CaseloadReason;

@EntityListeners(Sealing.class)
@Entity(name = "CaseloadReason")
@Table(name = "caseload_reason")
class CaseloadReasonRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "staff_shown")
    private String shown = "";

    @Column(name = "persons")
    private int persons;

    @Column(name = "most")
    private int most;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "namer"))
    @AttributeOverride(name = "name", column = @Column(name = "namer_name"))
    @AttributeOverride(name = "title", column = @Column(name = "namer_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "namer_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "named_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected CaseloadReasonRow() {}

    static CaseloadReasonRow from(CaseloadReason one) {
        CaseloadReasonRow row = new CaseloadReasonRow();
        row.id = one.id();
        row.team = one.team().value();
        row.staff = one.staff().value();
        row.shown = one.shown();
        row.persons = one.persons();
        row.most = one.most();
        row.reason = one.reason();
        row.settled = SignatureColumns.from(one.by());
        return row;
    }

    CaseloadReason toDomain() {
        return new CaseloadReason(
                id, new TeamId(team), new StaffId(staff), shown, persons, most, reason, settled.toDomain());
    }
}
