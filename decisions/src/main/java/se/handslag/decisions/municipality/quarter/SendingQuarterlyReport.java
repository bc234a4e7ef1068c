package se.handslag.decisions.municipality.quarter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;

/**
 * Freezes a quarter's report as it is handed in. From then on it reads the same, whatever is recorded later; what is recorded later stands
 * in the report that follows.
 */
@Carries(
        value = LegalTopic.DECISIONS_NOT_CARRIED_OUT,
        by =
                "Draws up the quarterly report to the inspectorate and the auditors, follows each decision to its end, and freezes what was sent.",
        leftToPeople = "Handing it in at the inspectorate and to the auditors.")
@Carries(
        value = LegalTopic.SPECIAL_FEE,
        by = "Keeps the coded reason that the person has asked to wait.",
        leftToPeople = "Whether a fee may be imposed is for the inspectorate and the court.")
public final class SendingQuarterlyReport {
    private final UnitOfWork unitOfWork;
    private final DrawingUpQuarterlyReports drawingUp;
    private final QuarterlyReports reports;
    private final Clock clock;

    @Inject
    public SendingQuarterlyReport(
            UnitOfWork unitOfWork, DrawingUpQuarterlyReports drawingUp, QuarterlyReports reports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.drawingUp = drawingUp;
        this.reports = reports;
        this.clock = clock;
    }

    public Outcome<QuarterlyReport, CannotReportQuarter> handle(Actor actor, SendQuarterlyReport command) {
        return unitOfWork.call(actor, Act.writing("quarter.send"), () -> send(actor, command));
    }

    /** Why this report cannot be sent by this actor on the day; empty if it can. */
    public static Optional<CannotReportQuarter> whyNot(QuarterlyReport report, Actor actor, LocalDate today) {
        Optional<CannotReportQuarter> fault = DrawingUpQuarterlyReports.whyNot(actor, report.quarter(), today);
        if (fault.isPresent()) {
            return fault;
        } else if (report.sent().isPresent()) {
            return Optional.of(CannotReportQuarter.ALREADY_SENT);
        } else if (!report.quarter().isOver(today)) {
            return Optional.of(CannotReportQuarter.NOT_OVER);
        }
        return report.withoutReason() > 0 ? Optional.of(CannotReportQuarter.REASONS_MISSING) : Optional.empty();
    }

    private Outcome<QuarterlyReport, CannotReportQuarter> send(Actor actor, SendQuarterlyReport command) {
        LocalDate today = LocalDate.now(clock);
        Optional<CannotReportQuarter> early = DrawingUpQuarterlyReports.whyNot(actor, command.quarter(), today);
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        QuarterlyReport report = reports.find(command.quarter()).orElseGet(() -> drawingUp.draft(command.quarter()));
        Optional<CannotReportQuarter> fault = whyNot(report, actor, today).or(() -> ofTheOrder(report, command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        QuarterlyReport sent = report.sentBy(Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        reports.add(QuarterlyReportId.next(clock), sent);
        return Outcome.done(sent);
    }

    private Optional<CannotReportQuarter> ofTheOrder(QuarterlyReport report, SendQuarterlyReport command) {
        if (reports.latest()
                .filter(last -> last.compareTo(command.quarter()) > 0)
                .isPresent()) {
            return Optional.of(CannotReportQuarter.LATER_ONE_SENT);
        }
        return report.contentHash().equals(command.contentHash())
                ? Optional.empty()
                : Optional.of(CannotReportQuarter.CHANGED_SINCE);
    }
}
