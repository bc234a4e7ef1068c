package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;

/** Acknowledges a copy that asks for it. Whoever did it first stands as the one who did it. */
public final class AcknowledgingCopies {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ReceivedCopies copies;
    private final Acknowledgements acknowledgements;
    private final Events events;
    private final Clock clock;

    @Inject
    public AcknowledgingCopies(
            UnitOfWork unitOfWork,
            CaseFiles files,
            ReceivedCopies copies,
            Acknowledgements acknowledgements,
            Events events,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.copies = copies;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Acknowledgement, CannotAcknowledge> handle(Actor actor, AcknowledgeCopy command) {
        return unitOfWork.call(actor, Act.writing("copy.acknowledge", command.caseId()), () -> {
            files.hold(command.caseId());
            Optional<ReceivedCopy> copy = copies.find(command.copy())
                    .filter(found -> found.item().caseId().equals(command.caseId()));
            if (copy.isEmpty()) {
                return Outcome.refused(CannotAcknowledge.NO_SUCH_COPY);
            } else if (!copy.get().asksForReceipt()) {
                return Outcome.refused(CannotAcknowledge.NOT_ASKED_FOR);
            }
            return Outcome.done(acknowledge(actor, command.caseId(), command.copy()));
        });
    }

    /** Whoever answers an item has seen it. Used inside the unit of work of the answer; a copy that asks for nothing is left alone. */
    public void answered(Actor actor, CaseId caseId, UUID item) {
        copies.about(caseId).stream()
                .filter(ReceivedCopy::asksForReceipt)
                .filter(copy -> copy.item().id().equals(item))
                .forEach(copy -> acknowledge(actor, caseId, copy.id()));
    }

    private Acknowledgement acknowledge(Actor actor, CaseId caseId, DisclosureId copy) {
        return acknowledgements.find(copy).orElseGet(() -> {
            Acknowledgement given = new Acknowledgement(copy, caseId, Signature.of(actor, clock.instant()));
            acknowledgements.add(given);
            events.publish(new CopyAcknowledged(caseId, copy));
            return given;
        });
    }
}
