package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;

/** That a decision is in a report to the board; its key lets it be in one only. */
@EntityListeners(Sealing.class)
@Entity(name = "BoardReportDecision")
@Table(name = "board_report_decision")
class BoardReportDecisionRow {
    @Id
    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "report_id")
    private UUID reportId = new UUID(0, 0);

    protected BoardReportDecisionRow() {}

    static BoardReportDecisionRow of(UUID decision, UUID report) {
        BoardReportDecisionRow row = new BoardReportDecisionRow();
        row.decisionId = decision;
        row.reportId = report;
        return row;
    }
}
