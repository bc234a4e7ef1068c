package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.UnitOfWork;

/** Acknowledges a copy that asks for it. Whoever did it first stands as the one who did it. */
public final class AcknowledgingCopies {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ReceivedCopies copies;
    private final GivingReceipts receipts;

    @Inject
    public AcknowledgingCopies(UnitOfWork unitOfWork, CaseFiles files, ReceivedCopies copies, GivingReceipts receipts) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.copies = copies;
        this.receipts = receipts;
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
            return Outcome.done(receipts.give(actor, command.caseId(), command.copy()));
        });
    }
}
