package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * A decision that grants support (gynnande beslut), and what later decisions left of it.
 *
 * @param id the decision
 * @param caseId whose case
 * @param team the team whose support it grants
 * @param teamName the team's name to people, which is also the kind of support
 * @param decidedOn the Swedish day of the decision
 * @param countsFrom the day that the three months to carry it out count from: its own, and for a change that of what it changed, since a
 *     change would otherwise let the person wait anew; that is our reading, have a lawyer confirm
 * @param period the first and the last day that it grants
 * @param goesOnFrom the decision that it extends, or whose place it took
 * @param endedEarly the last day of the support where a later decision ended or changed it before the period's last day
 */
public record FavourableDecision(
        DecisionId id,
        CaseId caseId,
        TeamId team,
        String teamName,
        LocalDate decidedOn,
        LocalDate countsFrom,
        Period period,
        Optional<DecisionId> goesOnFrom,
        Optional<LocalDate> endedEarly) {
    /** The last day of the support. */
    public LocalDate lastDay() {
        return endedEarly.orElse(period.to());
    }

    /** Those among the decisions of one case that grant something, with what the later ones left of each. */
    public static List<FavourableDecision> among(List<SupportDecision> oldestFirst) {
        List<FavourableDecision> found = new ArrayList<>();
        for (int place = 0; place < oldestFirst.size(); place++) {
            SupportDecision decision = oldestFirst.get(place);
            List<SupportDecision> later = oldestFirst.subList(place + 1, oldestFirst.size());
            Optional<DecisionId> from = goesOnFrom(decision, oldestFirst);
            decision.granted().ifPresent(period -> found.add(of(decision, period, from, found, later)));
        }
        return found;
    }

    /** What it extends, or whose place it took; where it took the place of an ending, what had been ended. */
    private static Optional<DecisionId> goesOnFrom(SupportDecision it, List<SupportDecision> all) {
        Optional<DecisionId> about =
                it.about().filter(id -> it.kind() == DecisionKind.CHANGE || it.kind() == DecisionKind.EXTEND);
        return all.stream()
                .filter(one -> one.kind() == DecisionKind.END)
                .filter(one -> about.filter(one.id()::equals).isPresent())
                .findFirst()
                .flatMap(SupportDecision::about)
                .or(() -> about);
    }

    private static FavourableDecision of(
            SupportDecision it,
            Period period,
            Optional<DecisionId> from,
            List<FavourableDecision> earlier,
            List<SupportDecision> later) {
        boolean isChange = it.kind() == DecisionKind.CHANGE;
        return new FavourableDecision(
                it.id(),
                it.caseId(),
                it.team(),
                it.teamName(),
                it.decidedOn(),
                earlier.stream()
                        .filter(one -> isChange && from.filter(one.id()::equals).isPresent())
                        .map(FavourableDecision::countsFrom)
                        .findFirst()
                        .orElse(it.decidedOn()),
                period,
                from,
                later.stream()
                        .flatMap(one -> endOf(it, one))
                        .filter(day -> day.isBefore(period.to()))
                        .min(LocalDate::compareTo));
    }

    private static Stream<LocalDate> endOf(SupportDecision granted, SupportDecision later) {
        boolean changes = later.kind() == DecisionKind.CHANGE
                && later.about().filter(granted.id()::equals).isPresent();
        return changes
                ? Stream.of(later.decidedOn().minusDays(1))
                : later.lastDay().filter(day -> later.kind() == DecisionKind.END).stream();
    }
}
