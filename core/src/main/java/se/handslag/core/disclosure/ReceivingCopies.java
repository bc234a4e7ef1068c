package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.time.Clock;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;

/** Takes in a copy that another authority has handed over. Hearing of the same disclosure again changes nothing. */
public final class ReceivingCopies {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final Events events;
    private final Clock clock;

    @Inject
    public ReceivingCopies(
            Authority authority, UnitOfWork unitOfWork, ReceivedCopies copies, Events events, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param from the authority that released it
     * @param disclosure the act, as the releasing authority keeps it
     */
    public void receive(AuthorityId from, Disclosure disclosure) {
        if (!disclosure.to().equals(authority.id())) {
            throw new IllegalArgumentException(
                    "A copy for " + disclosure.to() + " was carried to " + authority.id() + ".");
        }
        Item item = disclosure.item();
        Act act = Act.writing("disclosure.received." + item.kind(), item.caseId());
        unitOfWork.run(Actor.platform(authority.id()), act, () -> {
            if (!copies.has(disclosure.id())) {
                copies.add(new ReceivedCopy(
                        disclosure.id(),
                        item,
                        from,
                        disclosure.ground(),
                        disclosure.by(),
                        disclosure.asksForReceipt(),
                        clock.instant()));
                events.publish(new CopyReceived(item.caseId(), disclosure.id(), item.kind()));
            }
        });
    }
}
