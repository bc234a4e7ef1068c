package se.handslag.decisions.municipality.delegate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Puts the delegation order that the board has adopted into the record, and tells which one is in force. */
public final class AdoptingDelegationOrder {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final DelegationOrders orders;
    private final CooperationAgreements agreements;
    private final Clock clock;

    @Inject
    public AdoptingDelegationOrder(
            Authority authority,
            UnitOfWork unitOfWork,
            DelegationOrders orders,
            CooperationAgreements agreements,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.orders = orders;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Outcome<DelegationOrder, CannotAdoptDelegationOrder> handle(Actor actor, AdoptDelegationOrder command) {
        return unitOfWork.call(actor, Act.writing("delegation.adopt"), () -> adopt(actor, command));
    }

    /** Every order that has been adopted, the one put into the record last first. */
    public List<DelegationOrder> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("delegation.read"), orders::all);
    }

    /** The order in force today. */
    public Optional<DelegationOrder> inForce(Actor actor) {
        return unitOfWork.call(actor, Act.reading("delegation.read"), () -> orders.inForce(LocalDate.now(clock)));
    }

    private Outcome<DelegationOrder, CannotAdoptDelegationOrder> adopt(Actor actor, AdoptDelegationOrder command) {
        Optional<CannotAdoptDelegationOrder> fault = fault(actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        DelegationOrder order = new DelegationOrder(
                DelegationOrderId.next(clock),
                authority.board(),
                command.adopted().strip(),
                command.from(),
                command.to(),
                command.items(),
                Signature.of(actor, clock.instant()));
        orders.add(order);
        return Outcome.done(order);
    }

    private Optional<CannotAdoptDelegationOrder> fault(Actor actor, AdoptDelegationOrder command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAdoptDelegationOrder.NOT_HEAD_OF_SERVICE);
        } else if (command.adopted().isBlank()) {
            return Optional.of(CannotAdoptDelegationOrder.NO_BOARD_DECISION);
        } else if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotAdoptDelegationOrder.ENDS_BEFORE_IT_BEGINS);
        } else if (command.items().isEmpty()) {
            return Optional.of(CannotAdoptDelegationOrder.EMPTY);
        } else if (command.items().stream().anyMatch(AdoptingDelegationOrder::isUnclear)) {
            return Optional.of(CannotAdoptDelegationOrder.ITEM_UNCLEAR);
        } else if (command.items().stream()
                        .map(DelegationItem::number)
                        .distinct()
                        .count()
                < command.items().size()) {
            return Optional.of(CannotAdoptDelegationOrder.SAME_NUMBER_TWICE);
        } else if (command.adopted().strip().length() > DelegationOrder.LONGEST_ADOPTED
                || command.items().stream().anyMatch(AdoptingDelegationOrder::isTooLong)) {
            return Optional.of(CannotAdoptDelegationOrder.TEXT_TOO_LONG);
        }
        return command.items().stream()
                .flatMap(item -> ofTheLimit(command, item).or(() -> ofTheEmployer(item)).stream())
                .findFirst();
    }

    private static Optional<CannotAdoptDelegationOrder> ofTheLimit(AdoptDelegationOrder command, DelegationItem item) {
        DelegationLimit limit = item.limit();
        if (limit.mostMonths()
                .filter(months -> months < 1 || months > DelegationLimit.HIGHEST)
                .isPresent()) {
            return Optional.of(CannotAdoptDelegationOrder.LIMIT_UNCLEAR);
        }
        LocalDate first = limit.from().orElse(command.from());
        boolean backwards = limit.to().filter(first::isAfter).isPresent();
        boolean outside = first.isBefore(command.from())
                || command.to()
                        .filter(last -> first.isAfter(last)
                                || limit.to().filter(last::isBefore).isPresent())
                        .isPresent();
        return backwards || outside ? Optional.of(CannotAdoptDelegationOrder.ITEM_OUTSIDE_THE_ORDER) : Optional.empty();
    }

    /** An item that gives a decision to someone at another authority names them, and rests on an agreement. */
    private Optional<CannotAdoptDelegationOrder> ofTheEmployer(DelegationItem item) {
        if (item.staff().filter(someone -> Guest.isGuest(someone)).isPresent()) {
            return Optional.of(CannotAdoptDelegationOrder.ITEM_UNCLEAR);
        } else if (item.employer().isEmpty()) {
            return Optional.empty();
        } else if (item.staff().isEmpty()) {
            return Optional.of(CannotAdoptDelegationOrder.GUEST_NOT_NAMED);
        }
        boolean agreed = agreements.all().stream()
                .filter(agreement ->
                        item.employer().filter(agreement.with()::equals).isPresent())
                .anyMatch(agreement -> agreement.teams().contains(item.team()));
        return agreed ? Optional.empty() : Optional.of(CannotAdoptDelegationOrder.NO_AGREEMENT);
    }

    private static boolean isTooLong(DelegationItem item) {
        return item.number().length() > DelegationItem.LONGEST_NUMBER
                || item.role().length() > DelegationItem.LONGEST_ROLE
                || item.employer()
                        .filter(home -> item.staff()
                                .filter(someone -> !Guest.fits(home, someone))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isUnclear(DelegationItem item) {
        return item.number().isBlank() || item.role().isBlank() || item.kinds().isEmpty();
    }
}
