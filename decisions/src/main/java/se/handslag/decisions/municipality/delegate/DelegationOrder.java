package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.Carries;
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
@Carries(
        value = LegalTopic.DELEGATION_TO_AN_EMPLOYEE,
        by =
                "A decision is made only by someone whom the municipality employs and on an item in force that covers its kind and its period.",
        leftToPeople =
                "That the delegation is passed on (vidaredelegation), and what is of such weight that the board must decide itself.")
@Carries(
        value = LegalTopic.DELEGATION,
        by =
                "Holds what the board has delegated, whole and dated; nothing is decided without an item that covers the team, the ground, the kind, the length and the day.",
        leftToPeople =
                "That the board has not delegated what the law keeps to it or to its committee; the decisions made here, on support to adults, are not among those.")
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

    /**
     * The order with only those items that hold on the day: one that names an employee of another authority needs an agreement with it.
     *
     * <p>Sources: KL (2017:725) 7 kap. 5 § and 9 kap. 37 § second paragraph.
     */
    public DelegationOrder under(CooperationAgreements agreements, LocalDate day) {
        if (items.stream().allMatch(item -> item.employer().isEmpty())) {
            return this;
        }
        List<DelegationItem> holding = items.stream()
                .filter(item -> item.employer()
                        .map(home -> agreements
                                .inForce(home, day)
                                .filter(agreement -> agreement.carries(item, day))
                                .isPresent())
                        .orElse(true))
                .toList();
        return new DelegationOrder(id, board, adopted, from, to, holding, recorded);
    }

    /** The items that let the actor decide the matter on the day, in the order's own order. */
    public List<DelegationItem> heldBy(Actor actor, DelegatedMatter matter, LocalDate day) {
        return about(matter, day)
                .filter(item -> actor.employer().equals(recorded.authority()))
                .filter(item -> item.isHeldBy(actor))
                .toList();
    }

    /** The item that lets the actor decide the matter on the day, if there is one. */
    public Optional<DelegationItem> find(Actor actor, DelegatedMatter matter, LocalDate day) {
        return heldBy(actor, matter, day).stream().findFirst();
    }

    /** The item that lets the actor decide the matter on the day for a period of support, if there is one. */
    public Optional<DelegationItem> find(Actor actor, DelegatedMatter matter, LocalDate day, Period period) {
        return heldBy(actor, matter, day).stream()
                .filter(item -> item.limit().allows(period))
                .findFirst();
    }

    /** The first item about the matter on the day, whoever holds it. */
    public Optional<DelegationItem> first(DelegatedMatter matter, LocalDate day) {
        return about(matter, day).findFirst();
    }

    /** The titles of those who may decide the matter on the day, in the order's own order. */
    public List<String> rolesFor(DelegatedMatter matter, LocalDate day) {
        return about(matter, day).map(DelegationItem::role).distinct().toList();
    }

    /** The titles of those who may decide the matter on the day for a period of support. */
    public List<String> rolesFor(DelegatedMatter matter, LocalDate day, Period period) {
        return about(matter, day)
                .filter(item -> item.limit().allows(period))
                .map(DelegationItem::role)
                .distinct()
                .toList();
    }

    /** Whether an item that the agreement carries names the person on the day. */
    boolean names(Actor guest, CooperationAgreement agreement, LocalDate day) {
        return isInForce(day)
                && items.stream()
                        .filter(item -> item.limit().isInForce(day) && agreement.carries(item, day))
                        .anyMatch(item -> item.isHeldBy(guest));
    }

    private Stream<DelegationItem> about(DelegatedMatter matter, LocalDate day) {
        return isInForce(day) ? items.stream().filter(item -> item.isAbout(matter, day)) : Stream.empty();
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
