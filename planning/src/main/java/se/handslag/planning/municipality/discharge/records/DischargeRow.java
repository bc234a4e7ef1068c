package se.handslag.planning.municipality.discharge.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;

@EntityListeners(Sealing.class)
@Entity(name = "Discharge")
@Table(name = "discharge")
class DischargeRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "summary")
    private String summary = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected DischargeRow() {}

    static DischargeRow from(MunicipalDischarge discharge) {
        DischargeRow row = new DischargeRow();
        row.id = discharge.id();
        row.caseId = discharge.caseId().value();
        row.team = discharge.team().value();
        row.endedOn = discharge.on();
        row.reason = discharge.reason().code();
        row.summary = discharge.summary();
        row.by = SignatureColumns.from(discharge.by());
        return row;
    }

    UUID id() {
        return id;
    }

    MunicipalDischarge toDomain(List<MeasuredGoalRow> goals) {
        return new MunicipalDischarge(
                id,
                new CaseId(caseId),
                new TeamId(team),
                endedOn,
                DischargeReason.ofCode(reason).orElseThrow(),
                goals.stream().map(MeasuredGoalRow::toDomain).toList(),
                summary,
                by.toDomain());
    }
}
