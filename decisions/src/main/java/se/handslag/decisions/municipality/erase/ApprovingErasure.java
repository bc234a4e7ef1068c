package se.handslag.decisions.municipality.erase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.law.StatuteReference;
import se.handslag.core.records.UnitOfWork;

/** The head of service approves a list of files, each of which is due and stands as it was shown. */
public final class ApprovingErasure {
    private final UnitOfWork unitOfWork;
    private final ErasureCandidates candidates;
    private final ErasureLists lists;
    private final StatuteBook book;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ApprovingErasure(
            UnitOfWork unitOfWork,
            ErasureCandidates candidates,
            ErasureLists lists,
            StatuteBook book,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.candidates = candidates;
        this.lists = lists;
        this.book = book;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<ErasureList, CannotApproveErasure> handle(Actor actor, ApproveErasure command) {
        return unitOfWork.call(actor, Act.writing("erasure.approve"), () -> approve(actor, command));
    }

    private Outcome<ErasureList, CannotApproveErasure> approve(Actor actor, ApproveErasure command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Outcome.refused(CannotApproveErasure.NOT_HEAD_OF_SERVICE);
        } else if (command.files().isEmpty()) {
            return Outcome.refused(CannotApproveErasure.EMPTY);
        } else if (command.files().size() > ListingErasure.MOST) {
            return Outcome.refused(CannotApproveErasure.TOO_MANY);
        } else if (gate.byOffice(actor, command.files(), ApproveErasure.Shown::caseId)
                        .size()
                < command.files().size()) {
            return Outcome.refused(CannotApproveErasure.CHANGED_SINCE_SHOWN);
        }
        LocalDate today = LocalDate.now(clock);
        List<ErasureList.Line> lines = new ArrayList<>();
        for (ApproveErasure.Shown shown : command.files()) {
            Optional<ErasureList.Line> line = line(shown, today);
            if (line.isEmpty() || lines.contains(line.get())) {
                return Outcome.refused(CannotApproveErasure.CHANGED_SINCE_SHOWN);
            }
            lines.add(line.get());
        }
        StatuteReference law = book.inForce(LegalTopic.ERASURE_OF_THE_SOCIAL_RECORD, today);
        ErasureList list = new ErasureList(
                ErasureListId.next(clock),
                lines,
                lines.size(),
                ErasureList.hash(lines),
                law.cite(),
                book.version(),
                Signature.of(actor, clock.instant()));
        lists.add(list);
        return Outcome.done(list);
    }

    /** The file's line, if it is still due and as it was shown. */
    private Optional<ErasureList.Line> line(ApproveErasure.Shown shown, LocalDate today) {
        return candidates
                .find(shown.caseId(), today)
                .filter(file -> file.lastEntry().equals(shown.lastEntry()))
                .filter(file -> file.retention() instanceof Retention.Due)
                .map(file -> new ErasureList.Line(
                        file.caseId(), file.lastEntry(), ((Retention.Due) file.retention()).finishBy()));
    }
}
