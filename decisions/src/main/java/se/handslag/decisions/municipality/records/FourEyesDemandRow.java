package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.investigate.InvestigationId;

@Entity(name = "FourEyesDemand")
@Table(name = "four_eyes_demand")
@EntityListeners(Sealing.class)
class FourEyesDemandRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "investigation_id")
    private UUID investigationId = new UUID(0, 0);

    @Column(name = "asks")
    private String asks = "";

    @Column(name = "demanded_at")
    private Instant at = Instant.EPOCH;

    protected FourEyesDemandRow() {}

    static FourEyesDemandRow from(UUID id, CaseId caseId, InvestigationId investigation, FourEyes asked, Instant at) {
        FourEyesDemandRow row = new FourEyesDemandRow();
        row.id = id;
        row.caseId = caseId.value();
        row.investigationId = investigation.value();
        row.asks = asked.code();
        row.at = at;
        return row;
    }

    FourEyes asks() {
        return FourEyes.ofCode(asks);
    }
}
