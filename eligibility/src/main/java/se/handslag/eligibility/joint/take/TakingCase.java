package se.handslag.eligibility.joint.take;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.settle.Assessors;

/** Makes the actor the one who holds a case together at their authority. */
public final class TakingCase {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;

    @Inject
    public TakingCase(UnitOfWork unitOfWork, CaseFiles files) {
        this.unitOfWork = unitOfWork;
        this.files = files;
    }

    /** Taking what one already has changes nothing. */
    public Outcome<CaseId, CannotTake> handle(Actor actor, TakeCase command) {
        return unitOfWork.call(actor, Act.writing("case.take", command.caseId()), () -> take(actor, command));
    }

    private Outcome<CaseId, CannotTake> take(Actor actor, TakeCase command) {
        // Whoever may not know of a person is answered as about one who is not there, whatever their own task is.
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(new CannotTake.NoSuchCase());
        }
        if (!Assessors.include(actor)) {
            return Outcome.refused(new CannotTake.NotAnAssessor());
        }
        if (!file.get().isOpen()) {
            return Outcome.refused(new CannotTake.Ended());
        }
        Optional<Coordinator> holder = file.get().ours();
        if (holder.filter(has -> has.staff().equals(actor.staff())).isPresent()) {
            return Outcome.done(command.caseId());
        }
        if (holder.isPresent() && !command.takeOver()) {
            return Outcome.refused(new CannotTake.SomeoneHasIt(holder.get().name()));
        }
        files.save(file.get().coordinatedBy(Coordinator.of(actor)));
        return Outcome.done(command.caseId());
    }
}
