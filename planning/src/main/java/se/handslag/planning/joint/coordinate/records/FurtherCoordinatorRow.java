package se.handslag.planning.joint.coordinate.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;

@EntityListeners(Sealing.class)
@Entity(name = "FurtherCoordinator")
@Table(name = "further_coordinator")
class FurtherCoordinatorRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "staff_shown")
    private String shown = "";

    @Column(name = "shares")
    private boolean shares;

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "namer"))
    @AttributeOverride(name = "name", column = @Column(name = "namer_name"))
    @AttributeOverride(name = "title", column = @Column(name = "namer_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "namer_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "named_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected FurtherCoordinatorRow() {}

    static FurtherCoordinatorRow from(FurtherCoordinator one) {
        FurtherCoordinatorRow row = new FurtherCoordinatorRow();
        row.id = one.id();
        row.caseId = one.caseId().value();
        row.staff = one.staff().value();
        row.shown = one.shown();
        row.shares = one.shares();
        row.settled = SignatureColumns.from(one.by());
        return row;
    }

    FurtherCoordinator toDomain() {
        return new FurtherCoordinator(id, new CaseId(caseId), new StaffId(staff), shown, shares, settled.toDomain());
    }
}
