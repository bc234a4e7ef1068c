package se.handslag.reporting.municipality.approve;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.approve.CannotApproveReport.Lacking;

/**
 * Freezes a year's report as the head of service has read it. What the record says later is told beside it and never in it.
 *
 * <p>Which numbers are withheld outward is decided here and kept, since what is out once cannot be taken back and the years to come have to
 * reckon with it.
 */
public final class ApprovingAnnualReports {
    private final UnitOfWork unitOfWork;
    private final PreparingAnnualReports preparing;
    private final ReadingAnnualReports reading;
    private final ApprovedReports approved;
    private final Clock clock;

    @Inject
    public ApprovingAnnualReports(
            UnitOfWork unitOfWork,
            PreparingAnnualReports preparing,
            ReadingAnnualReports reading,
            ApprovedReports approved,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.preparing = preparing;
        this.reading = reading;
        this.approved = approved;
        this.clock = clock;
    }

    public Outcome<ApprovedReport, CannotApproveReport> handle(Actor actor, ApproveAnnualReport command) {
        return unitOfWork.call(actor, Act.writing("report.approve"), () -> approve(actor, command));
    }

    /** Why this actor cannot approve the year's report today, whatever it says; empty if they can. */
    public static Optional<CannotApproveReport> whyNot(Actor actor, int year, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(Lacking.NOT_HEAD_OF_SERVICE);
        }
        return year >= today.getYear() ? Optional.of(Lacking.YEAR_NOT_OVER) : Optional.empty();
    }

    private Outcome<ApprovedReport, CannotApproveReport> approve(Actor actor, ApproveAnnualReport command) {
        Optional<CannotApproveReport> early = whyNot(actor, command.year(), LocalDate.now(clock));
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        return preparing
                .handle(actor, new PrepareAnnualReport(command.team(), command.year()))
                .match(
                        counted -> approve(actor, command, counted),
                        refusal -> Outcome.refused(new CannotApproveReport.NotCounted(refusal)));
    }

    private Outcome<ApprovedReport, CannotApproveReport> approve(
            Actor actor, ApproveAnnualReport command, AnnualReport counted) {
        List<ApprovedReport> out = approved.ofTeam(counted.team());
        if (out.stream().anyMatch(report -> report.content().year() == command.year())) {
            return Outcome.refused(Lacking.ALREADY_APPROVED);
        }
        ReportContent content = reading.content(counted, out);
        if (!command.wordsRead()) {
            return Outcome.refused(Lacking.WORDS_NOT_READ);
        } else if (!content.hash().equals(command.contentHash())) {
            return Outcome.refused(Lacking.CHANGED_SINCE);
        }
        ApprovedReport report = new ApprovedReport(
                TimeOrderedIds.next(clock),
                content,
                content.hash(),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        approved.add(report);
        return Outcome.done(report);
    }
}
