package se.handslag.reporting.municipality.approve;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.CannotPrepareReport;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.suppress.SmallNumberRule;

/** Reads a year's report inside the house: as it is counted now, as it was approved, and with the years before beside it. */
public final class ReadingAnnualReports {
    /** How many years stand beside. */
    static final int YEARS_BEFORE = 2;

    private final UnitOfWork unitOfWork;
    private final PreparingAnnualReports preparing;
    private final ApprovedReports approved;
    private final SmallNumberRule rule;

    @Inject
    public ReadingAnnualReports(
            UnitOfWork unitOfWork, PreparingAnnualReports preparing, ApprovedReports approved, SmallNumberRule rule) {
        this.unitOfWork = unitOfWork;
        this.preparing = preparing;
        this.approved = approved;
        this.rule = rule;
    }

    public Outcome<YearInReview, CannotPrepareReport> handle(Actor actor, PrepareAnnualReport command) {
        List<Integer> years = new ArrayList<>(List.of(command.year()));
        IntStream.rangeClosed(1, YEARS_BEFORE)
                .map(back -> command.year() - back)
                .filter(year -> year >= PreparingAnnualReports.FIRST_YEAR)
                .forEach(years::add);
        return preparing
                .years(actor, command.team(), years)
                .match(
                        reports -> Outcome.done(
                                unitOfWork.call(actor, Act.reading("report.annual"), () -> inReview(reports))),
                        Outcome::refused);
    }

    private YearInReview inReview(List<AnnualReport> counted) {
        AnnualReport report = counted.get(0);
        TeamId team = report.team();
        List<ApprovedReport> out = approved.ofTeam(team);
        Optional<ApprovedReport> own = of(out, report.figures().year());
        List<YearBeside> beside = counted.stream()
                .skip(1)
                .map(each -> beside(each, of(out, each.figures().year()), own))
                .toList();
        return new YearInReview(
                report,
                own.map(ApprovedReport::content).orElseGet(() -> content(report, out)),
                own,
                beside,
                own.map(it -> Difference.between(it.content().lines(), report.lines()))
                        .orElse(List.of()));
    }

    /** What the report would say if it were approved now. */
    ReportContent content(AnnualReport report, List<ApprovedReport> out) {
        return ReportContent.of(
                report, rule, out.stream().map(ApprovedReport::content).toList());
    }

    private static Optional<ApprovedReport> of(List<ApprovedReport> out, int year) {
        return out.stream().filter(each -> each.content().year() == year).findFirst();
    }

    private static YearBeside beside(AnnualReport counted, Optional<ApprovedReport> out, Optional<ApprovedReport> own) {
        return new YearBeside(
                counted.figures().year(),
                out.isPresent(),
                out.filter(ApprovedReport::isIntact)
                        .filter(it -> own.isEmpty() || it.isNoLaterThan(own.get()))
                        .isPresent(),
                out.map(it -> it.content().lines()).orElseGet(counted::lines),
                out.map(it -> it.content().withheld()).orElse(Set.of()));
    }
}
