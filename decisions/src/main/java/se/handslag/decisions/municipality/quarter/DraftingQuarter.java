package se.handslag.decisions.municipality.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.decisions.municipality.carryout.CarryingOutFact;
import se.handslag.decisions.municipality.carryout.CarryingOutHistory;
import se.handslag.decisions.municipality.carryout.NotCarriedOut;
import se.handslag.decisions.municipality.carryout.NotCarriedOut.Closing;

/**
 * Which decisions a quarter's report holds. Pure.
 *
 * <p>They are those that on its last day had waited, or been interrupted, for more than three months; those that came to be carried out or
 * to an end during it after more than three months; and those that the report before said were waiting, whatever has been recorded of
 * them since, so that each that was reported once is followed to its end. Source: 34 kap. 1 and 2 §§ socialtjänstlagen (2025:400). That a
 * decision carried out too late within the quarter is reported too is our reading; have a lawyer confirm.
 */
final class DraftingQuarter {
    private static final Comparator<ReportEntry> THE_LONGEST_WAIT_FIRST = Comparator.comparing(
                    (ReportEntry entry) -> !entry.state().isWaiting())
            .thenComparing(ReportEntry::since)
            .thenComparing(entry -> entry.decision().value());

    private final YearQuarter quarter;
    private final List<ReportEntry> entries = new ArrayList<>();

    private DraftingQuarter(YearQuarter quarter) {
        this.quarter = quarter;
    }

    /**
     * @param histories the cases that may have something to report
     * @param reported what was waiting in the report before
     */
    static List<ReportEntry> of(YearQuarter quarter, List<CarryingOutHistory> histories, List<ReportEntry> reported) {
        DraftingQuarter drafting = new DraftingQuarter(quarter);
        List<NotCarriedOut> times = histories.stream()
                .flatMap(history -> history.withoutCarryingOut().stream())
                .toList();
        times.forEach(drafting::add);
        reported.forEach(entry -> drafting.follow(entry, times));
        return drafting.entries.stream().sorted(THE_LONGEST_WAIT_FIRST).toList();
    }

    private void add(NotCarriedOut time) {
        if (time.isTooLongOn(quarter.lastDay())) {
            entries.add(waiting(time));
        } else if (time.endedTooLate().filter(this::isWithin).isPresent()) {
            entries.add(closed(time));
        }
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(quarter.firstDay()) && !day.isAfter(quarter.lastDay());
    }

    private void follow(ReportEntry reported, List<NotCarriedOut> times) {
        if (entries.stream().anyMatch(entry -> entry.isAbout(reported.decision(), reported.since()))) {
            return;
        }
        entries.add(times.stream()
                .filter(time -> reported.isAbout(time.decision().id(), time.since()))
                .filter(time -> !time.closedOn().isAfter(quarter.lastDay()))
                .map(DraftingQuarter::closed)
                .findFirst()
                .orElseGet(() -> corrected(reported)));
    }

    private static ReportEntry waiting(NotCarriedOut time) {
        return entry(
                time, time.interrupted() ? ReportedState.INTERRUPTED : ReportedState.NOT_CARRIED_OUT, Optional.empty());
    }

    private static ReportEntry closed(NotCarriedOut time) {
        ReportedState state =
                switch (time.closing()) {
                    case CARRIED_OUT -> time.interrupted() ? ReportedState.RESUMED : ReportedState.CARRIED_OUT;
                    case RAN_OUT -> ReportedState.ENDED;
                    case EXTENDED -> ReportedState.EXTENDED;
                };
        LocalDate day = time.closing() == Closing.CARRIED_OUT
                ? time.closedOn()
                : time.closedOn().minusDays(1);
        return entry(time, state, Optional.of(day));
    }

    private static ReportEntry entry(NotCarriedOut time, ReportedState state, Optional<LocalDate> closedOn) {
        return new ReportEntry(
                time.decision().caseId(),
                time.decision().id(),
                time.decision().team(),
                time.decision().teamName(),
                time.decision().decidedOn(),
                time.since(),
                state,
                closedOn,
                time.reason().flatMap(CarryingOutFact::why),
                time.reason().map(CarryingOutFact::text).orElse(""));
    }

    private static ReportEntry corrected(ReportEntry reported) {
        return new ReportEntry(
                reported.caseId(),
                reported.decision(),
                reported.team(),
                reported.kindOfSupport(),
                reported.decidedOn(),
                reported.since(),
                ReportedState.CORRECTED,
                Optional.empty(),
                reported.why(),
                reported.text());
    }
}
