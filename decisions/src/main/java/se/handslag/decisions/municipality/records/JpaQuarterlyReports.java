package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.quarter.QuarterlyReport;
import se.handslag.decisions.municipality.quarter.QuarterlyReportId;
import se.handslag.decisions.municipality.quarter.QuarterlyReports;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.decisions.municipality.quarter.YearQuarter;

/** Quarterly reports in the store. */
public final class JpaQuarterlyReports implements QuarterlyReports {
    private static final String NEWEST_FIRST = " order by r.year desc, r.quarter desc";

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaQuarterlyReports(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(QuarterlyReportId id, QuarterlyReport report) {
        session.entities().persist(QuarterlyReportRow.from(id, report));
        session.flush();
        int place = 0;
        for (ReportEntry entry : report.entries()) {
            place++;
            session.entities().persist(ReportEntryRow.from(TimeOrderedIds.next(clock), id.value(), place, entry));
        }
        session.flush();
    }

    @Override
    public Optional<QuarterlyReport> find(YearQuarter quarter) {
        return session.entities()
                .createQuery(
                        "select r from QuarterlyReport r where r.year = :year and r.quarter = :quarter",
                        QuarterlyReportRow.class)
                .setParameter("year", quarter.year())
                .setParameter("quarter", quarter.number())
                .getResultStream()
                .findFirst()
                .map(this::read);
    }

    @Override
    public Optional<YearQuarter> latest() {
        return session.entities()
                .createQuery("select r from QuarterlyReport r" + NEWEST_FIRST, QuarterlyReportRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(QuarterlyReportRow::quarter);
    }

    @Override
    public List<ReportEntry> waitingBefore(YearQuarter quarter) {
        return session.entities()
                .createQuery(
                        """
                        select r from QuarterlyReport r
                        where r.year < :year or r.year = :year and r.quarter < :quarter"""
                                + NEWEST_FIRST,
                        QuarterlyReportRow.class)
                .setParameter("year", quarter.year())
                .setParameter("quarter", quarter.number())
                .setMaxResults(1)
                .getResultStream()
                .flatMap(row -> entries(row.id()).getResultStream())
                .map(ReportEntryRow::toDomain)
                .filter(entry -> entry.state().isWaiting())
                .toList();
    }

    private QuarterlyReport read(QuarterlyReportRow row) {
        return row.toDomain(entries(row.id())
                .getResultStream()
                .map(ReportEntryRow::toDomain)
                .toList());
    }

    private TypedQuery<ReportEntryRow> entries(UUID report) {
        return session.entities()
                .createQuery(
                        "select e from QuarterlyReportEntry e where e.reportId = :report order by e.place",
                        ReportEntryRow.class)
                .setParameter("report", report);
    }
}
