package se.handslag.planning.joint.crisis.copies;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlans;

/**
 * Writes down who has got a copy on paper, and what became of old copies.
 *
 * <p>A copy can be called back also when the case has ended: an old plan is followed by whoever has it.
 */
public final class KeepingCrisisCopies {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final CrisisPlans plans;
    private final CrisisCopies copies;
    private final Holders holders;
    private final Clock clock;

    @Inject
    public KeepingCrisisCopies(
            UnitOfWork unitOfWork,
            CaseFiles files,
            CrisisPlans plans,
            CrisisCopies copies,
            Holders holders,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.plans = plans;
        this.copies = copies;
        this.holders = holders;
        this.clock = clock;
    }

    public Outcome<CrisisCopy, CannotKeepCopy> handle(Actor actor, HandCrisisCopy command) {
        return unitOfWork.call(
                actor, Act.writing("crisis-plan.hand-copy", command.caseId()), () -> hand(actor, command));
    }

    public Outcome<CopyEnd, CannotKeepCopy> recall(Actor actor, RecallCrisisCopy command) {
        return unitOfWork.call(
                actor, Act.writing("crisis-plan.recall-copy", command.caseId()), () -> end(actor, command));
    }

    private Outcome<CrisisCopy, CannotKeepCopy> hand(Actor actor, HandCrisisCopy command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CrisisPlan> plan = plans.of(command.caseId());
        Optional<CannotKeepCopy> fault = whyNot(actor, file).or(() -> whyNot(command, file, plan));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CrisisCopy copy = new CrisisCopy(
                TimeOrderedIds.next(clock),
                command.caseId(),
                plan.orElseThrow().id(),
                plan.orElseThrow().revision(),
                command.holder(),
                command.holder() == HolderKind.PERSON ? "" : command.who().strip(),
                command.on(),
                Signature.of(actor, clock.instant()));
        copies.add(copy);
        return Outcome.done(copy);
    }

    private Outcome<CopyEnd, CannotKeepCopy> end(Actor actor, RecallCrisisCopy command) {
        Optional<CannotKeepCopy> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<Holder> holder = plans.of(command.caseId()).stream()
                .flatMap(plan -> holders.of(plan).stream())
                .filter(one -> one.copyId().equals(command.copyId()))
                .findFirst();
        if (holder.isEmpty()) {
            return Outcome.refused(CannotKeepCopy.NO_SUCH_COPY);
        } else if (holder.get().end().isPresent()) {
            return Outcome.refused(CannotKeepCopy.ENDED_ALREADY);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(CannotKeepCopy.IN_THE_FUTURE);
        }
        CopyEnd end = new CopyEnd(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.copyId(),
                command.how(),
                command.on(),
                Signature.of(actor, clock.instant()));
        copies.add(end);
        return Outcome.done(end);
    }

    private static Optional<CannotKeepCopy> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotKeepCopy.NO_MANDATE);
        }
        return file.isEmpty() ? Optional.of(CannotKeepCopy.NO_SUCH_CASE) : Optional.empty();
    }

    private Optional<CannotKeepCopy> whyNot(
            HandCrisisCopy command, Optional<CaseFile> file, Optional<CrisisPlan> plan) {
        boolean named = !command.who().isBlank();
        if (file.filter(CaseFile::isOpen).isEmpty()) {
            return Optional.of(CannotKeepCopy.CASE_CLOSED);
        } else if (plan.isEmpty()) {
            return Optional.of(CannotKeepCopy.NO_PLAN);
        } else if (!command.holder().isWrittenHere()) {
            return Optional.of(CannotKeepCopy.TO_BE_DISCLOSED);
        } else if (command.holder() == HolderKind.GIVEN_ON && !named) {
            return Optional.of(CannotKeepCopy.NOBODY);
        } else if (command.who().length() > CrisisCopy.LONGEST_WHO) {
            return Optional.of(CannotKeepCopy.TOO_LONG);
        }
        return command.on().isAfter(LocalDate.now(clock))
                ? Optional.of(CannotKeepCopy.IN_THE_FUTURE)
                : Optional.empty();
    }
}
