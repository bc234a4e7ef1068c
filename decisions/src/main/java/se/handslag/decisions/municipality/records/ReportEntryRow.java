package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.decisions.municipality.quarter.ReportedState;

@EntityListeners(Sealing.class)
@Entity(name = "QuarterlyReportEntry")
@Table(name = "quarterly_report_entry")
class ReportEntryRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "report_id")
    private UUID reportId = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "kind_of_support")
    private String kindOfSupport = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "since")
    private LocalDate since = LocalDate.EPOCH;

    @Column(name = "state")
    private String state = "";

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "why")
    private @Nullable String why;

    @Column(name = "text")
    private String text = "";

    protected ReportEntryRow() {}

    static ReportEntryRow from(UUID id, UUID report, int place, ReportEntry entry) {
        ReportEntryRow row = new ReportEntryRow();
        row.id = id;
        row.reportId = report;
        row.place = place;
        row.caseId = entry.caseId().value();
        row.decisionId = entry.decision().value();
        row.team = entry.team().value();
        row.kindOfSupport = entry.kindOfSupport();
        row.decidedOn = entry.decidedOn();
        row.since = entry.since();
        row.state = entry.state().code();
        row.closedOn = entry.closedOn().orElse(null);
        row.why = entry.why().map(WhyNotCarriedOut::code).orElse(null);
        row.text = entry.text();
        return row;
    }

    ReportEntry toDomain() {
        return new ReportEntry(
                new CaseId(caseId),
                new DecisionId(decisionId),
                new TeamId(team),
                kindOfSupport,
                decidedOn,
                since,
                ReportedState.ofCode(state),
                Optional.ofNullable(closedOn),
                Optional.ofNullable(why)
                        .map(code -> WhyNotCarriedOut.ofCode(code).orElseThrow()),
                text);
    }
}
