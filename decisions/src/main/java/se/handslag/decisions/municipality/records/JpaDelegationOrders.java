package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationOrders;

/** Delegation orders in the store. */
public final class JpaDelegationOrders implements DelegationOrders {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaDelegationOrders(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(DelegationOrder order) {
        EntityManager entities = session.entities();
        entities.persist(DelegationOrderRow.from(order));
        // The order before its items: the two are not tied by a relation that would tell which to insert first.
        session.flush();
        int place = 0;
        for (DelegationItem item : order.items()) {
            entities.persist(DelegationItemRow.from(
                    TimeOrderedIds.next(clock), order.id().value(), place++, item));
        }
        session.flush();
    }

    @Override
    public List<DelegationOrder> all() {
        return session
                .entities()
                .createQuery(
                        "select o from DelegationOrder o order by o.recorded.at desc, o.id desc",
                        DelegationOrderRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toDomain(items(row)))
                .toList();
    }

    private List<DelegationItem> items(DelegationOrderRow order) {
        return session.entities()
                .createQuery(
                        "select i from DelegationItem i where i.orderId = :id order by i.place",
                        DelegationItemRow.class)
                .setParameter("id", order.id())
                .getResultStream()
                .map(DelegationItemRow::toDomain)
                .toList();
    }
}
