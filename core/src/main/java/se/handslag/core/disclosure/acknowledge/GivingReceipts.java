package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.Events;

/** Writes a receipt down and has it carried back. Used inside the unit of work of the verb that gives it. */
public final class GivingReceipts {
    private final ReceivedCopies copies;
    private final Acknowledgements acknowledgements;
    private final Events events;
    private final Clock clock;

    @Inject
    public GivingReceipts(ReceivedCopies copies, Acknowledgements acknowledgements, Events events, Clock clock) {
        this.copies = copies;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever answers an item has seen it; a copy that asks for nothing is left alone. */
    public void answered(Actor actor, CaseId caseId, UUID item) {
        copies.about(caseId).stream()
                .filter(ReceivedCopy::asksForReceipt)
                .filter(copy -> copy.item().id().equals(item))
                .forEach(copy -> give(actor, caseId, copy.id()));
    }

    /** The receipt, whoever gave it first. */
    Acknowledgement give(Actor actor, CaseId caseId, DisclosureId copy) {
        return acknowledgements.find(copy).orElseGet(() -> {
            Acknowledgement given = new Acknowledgement(copy, caseId, Signature.of(actor, clock.instant()));
            acknowledgements.add(given);
            events.publish(new CopyAcknowledged(caseId, copy));
            return given;
        });
    }
}
