package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Period;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.board.BoardReport;
import se.handslag.decisions.municipality.board.BoardReportId;

@EntityListeners(Sealing.class)
@Entity(name = "BoardReport")
@Table(name = "board_report")
class BoardReportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "board")
    private String board = "";

    @Column(name = "period_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "period_to")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "meeting")
    private String meeting = "";

    @Column(name = "decisions")
    private int decisions;

    @Column(name = "law")
    private String law = "";

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "reported_at"))
    private SignatureColumns reported = SignatureColumns.none();

    protected BoardReportRow() {}

    static BoardReportRow from(BoardReport report) {
        BoardReportRow row = new BoardReportRow();
        row.id = report.id().value();
        row.board = report.board();
        row.from = report.days().from();
        row.to = report.days().to();
        row.meeting = report.meeting();
        row.decisions = report.decisions();
        row.law = report.law();
        row.statuteBook = report.statuteBook();
        row.contentHash = report.contentHash();
        row.reported = SignatureColumns.from(report.reported());
        return row;
    }

    BoardReport toDomain() {
        return new BoardReport(
                new BoardReportId(id),
                board,
                new Period(from, to),
                meeting,
                decisions,
                law,
                statuteBook,
                contentHash,
                reported.toDomain());
    }
}
