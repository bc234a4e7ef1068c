package se.handslag.decisions.municipality.delegate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    @Inject
    public AdoptingDelegationOrder(Authority authority, UnitOfWork unitOfWork, DelegationOrders orders, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.orders = orders;
        this.clock = clock;
    }

    public Outcome<DelegationOrder, CannotAdoptDelegationOrder> handle(Actor actor, AdoptDelegationOrder command) {
        return unitOfWork.call(actor, Act.writing("delegation.adopt"), () -> adopt(actor, command));
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

    private static Optional<CannotAdoptDelegationOrder> fault(Actor actor, AdoptDelegationOrder command) {
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
        return Optional.empty();
    }

    private static boolean isTooLong(DelegationItem item) {
        return item.number().length() > DelegationItem.LONGEST_NUMBER
                || item.role().length() > DelegationItem.LONGEST_ROLE;
    }

    private static boolean isUnclear(DelegationItem item) {
        return item.number().isBlank() || item.role().isBlank() || item.kinds().isEmpty();
    }
}
