package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.CarryingOut.State;
import se.handslag.decisions.municipality.carryout.NotCarriedOut.Closing;

/**
 * What one case's granting decisions came to, from all that is recorded of carrying them out. Pure: the same facts give the same answer.
 *
 * <p>An extension goes on with what it extends: it is carried out from its first day without a new act if the earlier decision was, and
 * interrupted if that was. If the earlier one was never carried out, the three months of the extension count from its own day. That is
 * our reading, since the law speaks of each decision; have a lawyer confirm. A decision that changes another goes on with that in the same
 * way, and with its three months.
 */
public final class CarryingOutHistory {
    private final List<FavourableDecision> decisions;
    private final List<CarryingOutFact> facts;

    private CarryingOutHistory(List<FavourableDecision> decisions, List<CarryingOutFact> facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    /**
     * @param decisions all that one case was granted, in any order
     * @param recorded all that is recorded of carrying them out, also what was taken back
     */
    public static CarryingOutHistory of(List<FavourableDecision> decisions, List<CarryingOutFact> recorded) {
        return new CarryingOutHistory(
                decisions.stream()
                        .sorted(Comparator.comparing(it -> it.period().from()))
                        .toList(),
                CarryingOutFact.counting(recorded));
    }

    /** The decisions, by their first day. */
    public List<FavourableDecision> decisions() {
        return decisions;
    }

    public Optional<FavourableDecision> decision(DecisionId id) {
        return decisions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The facts that count, of this decision only, in the order of what happened. */
    public List<CarryingOutFact> of(DecisionId id) {
        return facts.stream().filter(fact -> fact.decision().equals(id)).toList();
    }

    /**
     * How a decision stands on a day.
     *
     * @throws java.util.NoSuchElementException if the case was not granted it
     */
    public CarryingOut on(LocalDate day, DecisionId id) {
        FavourableDecision decision = decision(id).orElseThrow();
        CarryingOut now = new CarryingOut(State.NOT_YET, decision.countsFrom());
        for (CarryingOutFact fact : leadingTo(decision)) {
            if (!fact.on().isAfter(day)) {
                now = after(now, fact);
            }
        }
        return now;
    }

    /** Every time without carrying out, of all the decisions, by decision and day. */
    public List<NotCarriedOut> withoutCarryingOut() {
        List<NotCarriedOut> all = new ArrayList<>();
        for (FavourableDecision decision : decisions) {
            gather(decision, all);
        }
        return all;
    }

    private void gather(FavourableDecision decision, List<NotCarriedOut> all) {
        CarryingOut now = new CarryingOut(State.NOT_YET, decision.countsFrom());
        for (CarryingOutFact fact : leadingTo(decision)) {
            CarryingOut next = after(now, fact);
            boolean ends = now.state() != State.CARRIED_OUT && next.state() == State.CARRIED_OUT;
            // What ended before this decision began was a time of the one that it extends.
            if (ends && isOf(decision, now, fact.on())) {
                all.add(without(decision, now, Closing.CARRIED_OUT, fact.on()));
            }
            now = next;
        }
        if (now.state() != State.CARRIED_OUT) {
            LocalDate afterwards = decision.lastDay().plusDays(1);
            all.add(without(decision, now, isExtended(decision) ? Closing.EXTENDED : Closing.RAN_OUT, afterwards));
        }
    }

    private static boolean isOf(FavourableDecision decision, CarryingOut time, LocalDate end) {
        return time.state() == State.NOT_YET
                ? end.isAfter(decision.countsFrom())
                : !end.isBefore(decision.period().from());
    }

    private boolean isExtended(FavourableDecision decision) {
        return decisions.stream()
                .anyMatch(it -> it.goesOnFrom().filter(decision.id()::equals).isPresent());
    }

    private NotCarriedOut without(FavourableDecision decision, CarryingOut time, Closing closing, LocalDate end) {
        Optional<CarryingOutFact> reason = leadingTo(decision).stream()
                .filter(fact -> fact.step().needsReason())
                .filter(fact -> !fact.on().isBefore(time.since()) && fact.on().isBefore(end))
                .reduce((earlier, later) -> later);
        return new NotCarriedOut(decision, time.state() == State.INTERRUPTED, time.since(), closing, end, reason);
    }

    private static CarryingOut after(CarryingOut now, CarryingOutFact fact) {
        return switch (fact.step()) {
            case CARRIED_OUT, RESUMED -> new CarryingOut(State.CARRIED_OUT, fact.on());
            case INTERRUPTED -> new CarryingOut(State.INTERRUPTED, fact.on());
            case DELAYED, TAKEN_BACK -> now;
        };
    }

    /** What is recorded of the decision and of those that it goes on from, in the order of what happened. */
    private List<CarryingOutFact> leadingTo(FavourableDecision decision) {
        List<DecisionId> chain = new ArrayList<>();
        Optional<FavourableDecision> link = Optional.of(decision);
        while (link.isPresent() && !chain.contains(link.get().id())) {
            chain.add(link.get().id());
            link = link.get().goesOnFrom().flatMap(this::decision);
        }
        return facts.stream().filter(fact -> chain.contains(fact.decision())).toList();
    }
}
