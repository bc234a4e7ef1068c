package se.handslag.decisions.municipality.erase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.records.UnitOfWork;

/** Reads what has been approved and what has been erased. */
public final class ReadingErasures {
    private final UnitOfWork unitOfWork;
    private final ErasureLists lists;
    private final ErasureProtocols protocols;

    @Inject
    public ReadingErasures(UnitOfWork unitOfWork, ErasureLists lists, ErasureProtocols protocols) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.protocols = protocols;
    }

    /**
     * Approved lists with files left on them, oldest first.
     *
     * @throws RefusedAct if the actor does not head the service
     */
    public List<ErasureList> unfinished(Actor actor) {
        return unitOfWork.call(actor, Act.reading("erasure.list"), () -> {
            onlyHeads(actor);
            return lists.unfinished();
        });
    }

    /**
     * An approved list with what is left of it.
     *
     * @throws RefusedAct if the actor does not head the service
     */
    public Optional<ErasureList> list(Actor actor, ErasureListId id) {
        return unitOfWork.call(actor, Act.reading("erasure.list"), () -> {
            onlyHeads(actor);
            return lists.find(id);
        });
    }

    private static void onlyHeads(Actor actor) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            throw new RefusedAct(CannotCarryOutErasure.NOT_HEAD_OF_SERVICE);
        }
    }

    /** The newest protocols, at most this many. */
    public List<ErasureProtocol> protocols(Actor actor, int most) {
        return unitOfWork.call(actor, Act.reading("erasure.protocols"), () -> protocols.newest(most));
    }

    /** The day on which the file of the case was erased; empty if there never was one, or if it has not been. */
    public Optional<LocalDate> erasedOn(Actor actor, CaseId caseId) {
        return unitOfWork
                .call(actor, Act.reading("erasure.protocols", caseId), () -> protocols.erasedAt(caseId))
                .map(Dates::day);
    }
}
