package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegation orders of this municipality's board. They are added, never changed. Used inside a unit of work. */
public interface DelegationOrders {
    void add(DelegationOrder order);

    /** Every order, the one adopted last first. */
    List<DelegationOrder> all();

    /** The order in force on the day: of those that are, the one put into the record last. */
    default Optional<DelegationOrder> inForce(LocalDate day) {
        return all().stream().filter(order -> order.isInForce(day)).findFirst();
    }
}
