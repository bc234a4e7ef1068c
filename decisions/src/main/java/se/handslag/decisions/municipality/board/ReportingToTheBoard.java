package se.handslag.decisions.municipality.board;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;

/**
 * Reports decisions made on delegation to the board. Each decision is reported once: a report takes those of its days that no report has
 * taken before, so that one made on the last day, after the report, comes with the next.
 *
 * <p>Source: kommunallagen (2017:725) 7 kap. 8 § and 6 kap. 40 §. How much the board wants to be told it has settled itself. Decisions that
 * are tried by laglighetsprövning have to be reported or recorded separately; the list of those not reported is that record. That is our
 * reading; have a lawyer confirm.
 */
@Carries(
        value = LegalTopic.REPORT_OF_DELEGATED_DECISIONS,
        by =
                "Lists the decisions made on delegation, reports each to the board once, and shows which are not reported.",
        leftToPeople = "How much is reported the board has settled; laying the list before it.")
public final class ReportingToTheBoard {
    /** The longest name of a meeting, in characters. */
    public static final int LONGEST_MEETING = 200;

    private final UnitOfWork unitOfWork;
    private final DelegatedDecisions decisions;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public ReportingToTheBoard(UnitOfWork unitOfWork, DelegatedDecisions decisions, StatuteBook statutes, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.statutes = statutes;
        this.clock = clock;
    }

    public Outcome<BoardReport, CannotReportToTheBoard> handle(Actor actor, ReportToTheBoard command) {
        return unitOfWork.call(actor, Act.writing("delegated.report"), () -> report(actor, command));
    }

    /** Why this actor cannot report anything to the board; empty if they can. */
    public static Optional<CannotReportToTheBoard> whyNot(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE)
                ? Optional.empty()
                : Optional.of(CannotReportToTheBoard.NOT_HEAD_OF_SERVICE);
    }

    private Outcome<BoardReport, CannotReportToTheBoard> report(Actor actor, ReportToTheBoard command) {
        LocalDate today = LocalDate.now(clock);
        Optional<CannotReportToTheBoard> fault = whyNot(actor).or(() -> ofTheCommand(command, today));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Period days = new Period(command.from(), command.to());
        List<DecisionId> reported = new ArrayList<>();
        MessageDigest hash = sha256();
        ListingDelegatedDecisions.all(decisions, new Which(days, command.board(), true))
                .forEach(decision -> {
                    reported.add(decision.id());
                    hash.update((decision.id() + " " + decision.contentHash() + "\n").getBytes(StandardCharsets.UTF_8));
                });
        if (reported.isEmpty()) {
            return Outcome.refused(CannotReportToTheBoard.NOTHING_TO_REPORT);
        }
        BoardReport report = new BoardReport(
                BoardReportId.next(clock),
                command.board(),
                days,
                command.meeting().strip(),
                reported.size(),
                statutes.inForce(LegalTopic.REPORT_OF_DELEGATED_DECISIONS, today)
                        .cite(),
                statutes.version(),
                HexFormat.of().formatHex(hash.digest()),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        decisions.add(report, reported);
        return Outcome.done(report);
    }

    private static Optional<CannotReportToTheBoard> ofTheCommand(ReportToTheBoard command, LocalDate today) {
        if (command.to().isBefore(command.from())) {
            return Optional.of(CannotReportToTheBoard.ENDS_BEFORE_IT_BEGINS);
        } else if (command.to().isAfter(today)) {
            return Optional.of(CannotReportToTheBoard.IN_THE_FUTURE);
        } else if (command.meeting().isBlank()) {
            return Optional.of(CannotReportToTheBoard.NO_MEETING);
        }
        return command.meeting().length() > LONGEST_MEETING
                ? Optional.of(CannotReportToTheBoard.MEETING_TOO_LONG)
                : Optional.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
