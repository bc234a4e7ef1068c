package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.quarter.QuarterlyReport;
import se.handslag.decisions.municipality.quarter.QuarterlyReportId;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.decisions.municipality.quarter.YearQuarter;

@EntityListeners(Sealing.class)
@Entity(name = "QuarterlyReport")
@Table(name = "quarterly_report")
class QuarterlyReportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "report_year")
    private int year;

    @Column(name = "report_quarter")
    private int quarter;

    @Column(name = "law")
    private String law = "";

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "sent_at"))
    private SignatureColumns sent = SignatureColumns.none();

    protected QuarterlyReportRow() {}

    static QuarterlyReportRow from(QuarterlyReportId id, QuarterlyReport report) {
        QuarterlyReportRow row = new QuarterlyReportRow();
        row.id = id.value();
        row.year = report.quarter().year();
        row.quarter = report.quarter().number();
        row.law = report.law();
        row.statuteBook = report.statuteBook();
        row.contentHash = report.contentHash();
        row.sent = SignatureColumns.from(report.sent().orElseThrow());
        return row;
    }

    UUID id() {
        return id;
    }

    YearQuarter quarter() {
        return new YearQuarter(year, quarter);
    }

    QuarterlyReport toDomain(List<ReportEntry> entries) {
        return new QuarterlyReport(quarter(), entries, law, statuteBook, Optional.of(sent.toDomain()));
    }
}
