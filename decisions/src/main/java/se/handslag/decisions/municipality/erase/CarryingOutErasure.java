package se.handslag.decisions.municipality.erase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.records.RowEraser;
import se.handslag.core.records.UnitOfWork;

/**
 * Erases the files of an approved list, each in a transaction of its own.
 *
 * <p>What the rule says of a file is asked again inside that transaction. If the program is stopped halfway, the files that are left stand
 * on the list, and it is carried out again.
 */
public final class CarryingOutErasure {
    private final UnitOfWork unitOfWork;
    private final ErasureLists lists;
    private final RowEraser eraser;

    @Inject
    CarryingOutErasure(UnitOfWork unitOfWork, ErasureLists lists, RowEraser eraser) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.eraser = eraser;
    }

    /**
     * What came of it.
     *
     * @param erased how many files went
     * @param left those that did not, and why
     */
    public record CarriedOut(int erased, List<Left> left) {}

    /** A file that was not erased. */
    public record Left(CaseId caseId, Sentence why) {}

    public Outcome<CarriedOut, CannotCarryOutErasure> handle(Actor actor, CarryOutErasure command) {
        return unitOfWork
                .call(actor, Act.writing("erasure.begin"), () -> open(actor, command))
                .match(list -> Outcome.done(carryOut(actor, list)), Outcome::refused);
    }

    private Outcome<ErasureList, CannotCarryOutErasure> open(Actor actor, CarryOutErasure command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Outcome.refused(CannotCarryOutErasure.NOT_HEAD_OF_SERVICE);
        }
        Optional<ErasureList> list = lists.find(command.list());
        return list.<Outcome<ErasureList, CannotCarryOutErasure>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CannotCarryOutErasure.NO_SUCH_LIST));
    }

    private CarriedOut carryOut(Actor actor, ErasureList list) {
        List<Left> left = new ArrayList<>();
        int erased = 0;
        for (ErasureList.Line line : list.lines()) {
            Optional<Refusal> fault = erase(actor, line.caseId());
            fault.ifPresent(why -> left.add(new Left(line.caseId(), why.sentence())));
            erased += fault.isEmpty() ? 1 : 0;
        }
        return new CarriedOut(erased, List.copyOf(left));
    }

    private Optional<Refusal> erase(Actor actor, CaseId caseId) {
        try {
            return eraser.erase(actor, Act.writing("erasure.carry-out", caseId).byOffice())
                    .match(rows -> Optional.empty(), Optional::of);
        } catch (AccessRefused closed) {
            // About themselves or someone close to them: that file waits for another head, and the others go.
            return Optional.of(closed.rule());
        }
    }
}
