package se.handslag.reporting.municipality.approve.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.ReportContent;

@EntityListeners(Sealing.class)
@Entity(name = "ApprovedReport")
@Table(name = "approved_report")
class ApprovedReportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "report_year")
    private int year;

    @Column(name = "content")
    private String content = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private SignatureColumns approved = SignatureColumns.none();

    protected ApprovedReportRow() {}

    static ApprovedReportRow from(ApprovedReport report) {
        ApprovedReportRow row = new ApprovedReportRow();
        row.id = report.id();
        row.team = report.content().team().value();
        row.year = report.content().year();
        row.content = report.content().canonical();
        row.contentHash = report.keptHash();
        row.approved = SignatureColumns.from(report.approved());
        return row;
    }

    ApprovedReport toDomain() {
        return new ApprovedReport(id, ReportContent.read(content), contentHash, approved.toDomain());
    }
}
