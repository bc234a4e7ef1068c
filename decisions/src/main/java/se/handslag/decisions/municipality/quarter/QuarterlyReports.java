package se.handslag.decisions.municipality.quarter;

import java.util.List;
import java.util.Optional;

/** The quarterly reports that this municipality has sent. They are added, never changed. Used inside a unit of work. */
public interface QuarterlyReports {
    /** @param report a report that was sent */
    void add(QuarterlyReportId id, QuarterlyReport report);

    Optional<QuarterlyReport> find(YearQuarter quarter);

    /** The quarter reported last of all; empty if none has been. */
    Optional<YearQuarter> latest();

    /** Those of the decisions that were waiting in the last report before this quarter. */
    List<ReportEntry> waitingBefore(YearQuarter quarter);
}
