package se.handslag.planning.joint.crisis.records;

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
import se.handslag.planning.joint.crisis.CrisisPlanId;
import se.handslag.planning.joint.crisis.copies.CrisisCopy;
import se.handslag.planning.joint.crisis.copies.HolderKind;

@EntityListeners(Sealing.class)
@Entity(name = "CrisisCopy")
@Table(name = "crisis_copy")
class CrisisCopyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "holder")
    private String holder = "";

    @Column(name = "who")
    private String who = "";

    @Column(name = "handed_on")
    private LocalDate handedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CrisisCopyRow() {}

    static CrisisCopyRow from(CrisisCopy copy) {
        CrisisCopyRow row = new CrisisCopyRow();
        row.id = copy.id();
        row.caseId = copy.caseId().value();
        row.planId = copy.plan().value();
        row.revision = copy.version().number();
        row.holder = copy.holder().code();
        row.who = copy.who();
        row.handedOn = copy.handedOn();
        row.by = SignatureColumns.from(copy.by());
        return row;
    }

    CrisisCopy toDomain() {
        return new CrisisCopy(
                id,
                new CaseId(caseId),
                new CrisisPlanId(planId),
                new Revision(revision),
                HolderKind.ofCode(holder).orElseThrow(),
                who,
                handedOn,
                by.toDomain());
    }
}
