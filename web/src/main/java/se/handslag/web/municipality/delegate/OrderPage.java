package se.handslag.web.municipality.delegate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.delegate.CooperationAgreement;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationLimit;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.web.shell.Visit;

/**
 * The delegation order in force, the earlier ones, and the agreements on cooperation.
 *
 * @param inForce the order in force today; empty if there is none
 * @param others every other order, the one put into the record last first
 * @param agreements every agreement, the one put into the record last first
 * @param mayAdopt whether the one who looks may enter a new one
 */
public record OrderPage(Optional<Order> inForce, List<Order> others, List<Agreement> agreements, boolean mayAdopt) {
    /** An order as it is read. */
    public record Order(String adopted, String days, String recorded, List<Item> items) {}

    /** An item as it is read: its number, who, the team, what, and how far. */
    public record Item(String number, String who, String team, String kinds, List<String> limits) {}

    /** An agreement as it is read. */
    public record Agreement(String with, String decided, String days, String teams, boolean inForce) {}

    static Order order(Visit visit, Teams teams, List<CooperationAgreement> agreements, DelegationOrder order) {
        return new Order(
                order.adopted(),
                days(visit, Optional.of(order.from()), order.to()),
                visit.say(
                        "web.delegation.recorded",
                        order.recorded().name(),
                        order.recorded().at()),
                order.items().stream()
                        .map(item -> item(visit, teams, agreements, item))
                        .toList());
    }

    static Agreement agreement(Visit visit, Teams teams, CooperationAgreement agreement) {
        return new Agreement(
                agreement.withName(),
                agreement.decided(),
                days(visit, Optional.of(agreement.from()), agreement.to()),
                agreement.teams().stream()
                        .map(team -> name(teams, team.value()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                agreement.isInForce(visit.today()));
    }

    private static Item item(Visit visit, Teams teams, List<CooperationAgreement> agreements, DelegationItem item) {
        DelegationLimit limit = item.limit();
        List<String> limits = new ArrayList<>();
        limit.mostMonths().ifPresent(months -> limits.add(visit.say("web.delegation.item.at-most", months)));
        if (limit.from().isPresent() || limit.to().isPresent()) {
            limits.add(days(visit, limit.from(), limit.to()));
        }
        item.employer()
                .map(home -> agreements.stream()
                        .filter(agreement -> agreement.with().equals(home))
                        .findFirst()
                        .map(CooperationAgreement::withName)
                        .orElse(home.toString()))
                .ifPresent(name -> limits.add(visit.say("web.delegation.item.employed", name)));
        return new Item(
                item.number(),
                item.staff().map(someone -> item.role() + " (" + someone + ")").orElse(item.role()),
                name(teams, item.team().value()),
                item.kinds().stream()
                        .sorted()
                        .map(kind -> visit.say("decision.kind." + kind.code()))
                        .collect(Collectors.joining(", ")),
                limits);
    }

    private static String name(Teams teams, String id) {
        return teams.find(id).match(team -> team.manifest().name(), unknown -> id);
    }

    private static String days(Visit visit, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return visit.say("web.delegation.days.to", to.orElseThrow());
        }
        return to.map(last -> visit.say("web.delegation.days.both", from.get(), last))
                .orElseGet(() -> visit.say("web.delegation.days.from", from.get()));
    }
}
