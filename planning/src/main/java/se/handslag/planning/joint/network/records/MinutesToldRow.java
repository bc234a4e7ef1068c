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
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.MinutesTold;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMinutesTold")
@Table(name = "group_minutes_told")
class MinutesToldRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "minutes_id")
    private UUID minutes = new UUID(0, 0);

    @Column(name = "how")
    private String how = "";

    @Column(name = "told_on")
    private LocalDate toldOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MinutesToldRow() {}

    static MinutesToldRow from(MinutesTold told) {
        MinutesToldRow row = new MinutesToldRow();
        row.id = told.id();
        row.caseId = told.caseId().value();
        row.minutes = told.minutes();
        row.how = told.how().code();
        row.toldOn = told.on();
        row.by = SignatureColumns.from(told.by());
        return row;
    }

    MinutesTold toDomain() {
        return new MinutesTold(
                id, new CaseId(caseId), minutes, HowTold.ofCode(how).orElseThrow(), toldOn, by.toDomain());
    }
}
