package se.handslag.decisions.municipality.quarter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.carryout.CarryingOuts;

/**
 * Draws up the quarterly report: as it was sent if it was, or else as it would be if it were sent now.
 *
 * <p>The inspectorate is to be told of every decision that is not carried out, so that none is left out for who the reader is; a case
 * stands there by its number.
 */
public final class DrawingUpQuarterlyReports {
    private static final int MONTHS_TO_CARRY_OUT = 3;

    private final UnitOfWork unitOfWork;
    private final CarryingOuts carryingOuts;
    private final QuarterlyReports reports;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public DrawingUpQuarterlyReports(
            UnitOfWork unitOfWork,
            CarryingOuts carryingOuts,
            QuarterlyReports reports,
            StatuteBook statutes,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.carryingOuts = carryingOuts;
        this.reports = reports;
        this.statutes = statutes;
        this.clock = clock;
    }

    public Outcome<QuarterlyReport, CannotReportQuarter> handle(Actor actor, YearQuarter quarter) {
        return unitOfWork.call(actor, Act.reading("quarter.draw-up"), () -> whyNot(actor, quarter, LocalDate.now(clock))
                .<Outcome<QuarterlyReport, CannotReportQuarter>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(reports.find(quarter).orElseGet(() -> draft(quarter)))));
    }

    /** The numbers to the council, which follow from the report. */
    public Outcome<CouncilStatistics, CannotReportQuarter> statistics(Actor actor, YearQuarter quarter) {
        return unitOfWork.call(
                actor, Act.reading("quarter.statistics"), () -> whyNot(actor, quarter, LocalDate.now(clock))
                        .<Outcome<CouncilStatistics, CannotReportQuarter>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(
                                CouncilStatistics.of(reports.find(quarter).orElseGet(() -> draft(quarter))))));
    }

    /** The quarter that is over and has no report, for those who answer for it; empty when nothing is owed. */
    public Optional<YearQuarter> owed(Actor actor) {
        return unitOfWork.call(actor, Act.reading("quarter.owed"), () -> Optional.of(
                        YearQuarter.of(LocalDate.now(clock)).previous())
                .filter(quarter -> actor.may(Mandate.HEAD_OF_SERVICE))
                .filter(quarter -> reports.find(quarter).isEmpty()));
    }

    /** Why this actor cannot have the quarter's report; empty if they can. */
    public static Optional<CannotReportQuarter> whyNot(Actor actor, YearQuarter quarter, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotReportQuarter.NOT_HEAD_OF_SERVICE);
        }
        return quarter.firstDay().isAfter(today) ? Optional.of(CannotReportQuarter.NOT_BEGUN) : Optional.empty();
    }

    /** As it would be now; inside a unit of work. */
    QuarterlyReport draft(YearQuarter quarter) {
        List<ReportEntry> reported = reports.waitingBefore(quarter);
        Set<CaseId> cases = new LinkedHashSet<>(
                carryingOuts.notCarriedOut(quarter.lastDay().minusMonths(MONTHS_TO_CARRY_OUT), quarter.firstDay()));
        reported.forEach(entry -> cases.add(entry.caseId()));
        return new QuarterlyReport(
                quarter,
                DraftingQuarter.of(quarter, carryingOuts.histories(cases), reported),
                statutes.inForce(LegalTopic.DECISIONS_NOT_CARRIED_OUT, quarter.lastDay())
                        .cite(),
                statutes.version(),
                Optional.empty());
    }
}
