package se.handslag.reporting.municipality.approve.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.ApprovedReports;

/** Approved reports in the store. */
public final class JpaApprovedReports implements ApprovedReports {
    private final RecordSession session;

    @Inject
    public JpaApprovedReports(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ApprovedReport report) {
        session.entities().persist(ApprovedReportRow.from(report));
        session.flush();
    }

    @Override
    public Optional<ApprovedReport> find(TeamId team, int year) {
        return ofTeam(team).stream()
                .filter(report -> report.content().year() == year)
                .findFirst();
    }

    @Override
    public List<ApprovedReport> ofTeam(TeamId team) {
        return session.entities()
                .createQuery(
                        "select r from ApprovedReport r where r.team = :team order by r.year", ApprovedReportRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(ApprovedReportRow::toDomain)
                .toList();
    }
}
