package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.GrantedSupport;

/** A view of the decisions: the support that they leave. It can only be read. */
@Entity(name = "GrantedSupport")
@Table(name = "granted_support")
class GrantedSupportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "period_from")
    private LocalDate periodFrom = LocalDate.EPOCH;

    @Column(name = "period_to")
    private LocalDate periodTo = LocalDate.EPOCH;

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    /** For putting them in order. */
    @Column(name = "decided_at")
    private Instant decidedAt = Instant.EPOCH;

    @Column(name = "law")
    private String law = "";

    protected GrantedSupportRow() {}

    GrantedSupport toDomain() {
        return new GrantedSupport(
                new DecisionId(id),
                new CaseId(caseId),
                new TeamId(team),
                new Period(periodFrom, periodTo),
                decidedOn,
                law);
    }
}
