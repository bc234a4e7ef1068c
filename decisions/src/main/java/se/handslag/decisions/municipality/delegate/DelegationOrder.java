package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * The board's delegation order (delegationsordning), whole, as it was adopted. It never changes; the next one takes its place.
 *
 * @param id this version
 * @param board the board that delegates
 * @param adopted the board's own decision on it, for example {@code Omsorgsnämnden 2024-12-12 § 145}
 * @param from first day
 * @param to last day; empty until further notice
 * @param items who may decide what
 * @param recorded who put it into the record, and when
 */
public record DelegationOrder(
        DelegationOrderId id,
        String board,
        String adopted,
        LocalDate from,
        Optional<LocalDate> to,
        List<DelegationItem> items,
        Signature recorded) {
    /** The longest telling of the board's own decision, in characters. */
    public static final int LONGEST_ADOPTED = 400;

    public DelegationOrder {
        items = List.copyOf(items);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The item that lets the actor decide the matter on the day, if there is one. */
    public Optional<DelegationItem> find(Actor actor, DelegatedMatter matter, LocalDate day) {
        return isInForce(day)
                ? items.stream()
                        .filter(item -> item.isAbout(matter.team(), matter.topic(), matter.kind()))
                        .filter(item -> item.isHeldBy(actor))
                        .findFirst()
                : Optional.empty();
    }

    /** The titles of those who may decide the matter on the day, in the order's own order. */
    public List<String> rolesFor(DelegatedMatter matter, LocalDate day) {
        return isInForce(day)
                ? items.stream()
                        .filter(item -> item.isAbout(matter.team(), matter.topic(), matter.kind()))
                        .map(DelegationItem::role)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * What is to be decided.
     *
     * @param team whose support
     * @param topic the ground in law
     * @param kind what is done
     */
    public record DelegatedMatter(TeamId team, LegalTopic topic, DecisionKind kind) {}
}
