package se.handslag.planning.joint.inform.apply;

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
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.Informations;

/** Writes down, in the record of the one who helps, what came of what the person was told. */
public final class FollowingApplications {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Informations informations;
    private final Clock clock;

    @Inject
    public FollowingApplications(UnitOfWork unitOfWork, CaseFiles files, Informations informations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.informations = informations;
        this.clock = clock;
    }

    public Outcome<ApplicationStep, CannotFollowApplication> handle(Actor actor, FollowApplication command) {
        return unitOfWork.call(
                actor, Act.writing("information.follow", command.caseId()), () -> follow(actor, command));
    }

    private Outcome<ApplicationStep, CannotFollowApplication> follow(Actor actor, FollowApplication command) {
        Optional<CannotFollowApplication> fault =
                whyNot(actor, files.hold(command.caseId())).or(() -> whyNot(command, LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        ApplicationStep step = new ApplicationStep(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.information(),
                command.appliedFor().strip(),
                command.help(),
                command.outcome(),
                command.on(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        informations.add(step);
        return Outcome.done(step);
    }

    private static Optional<CannotFollowApplication> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotFollowApplication.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotFollowApplication.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotFollowApplication.CASE_CLOSED);
    }

    private Optional<CannotFollowApplication> whyNot(FollowApplication command, LocalDate today) {
        Optional<InformationGiven> told = informations.about(command.caseId()).stream()
                .filter(information -> information.id().equals(command.information()))
                .findFirst();
        if (told.isEmpty()) {
            return Optional.of(CannotFollowApplication.NO_SUCH_INFORMATION);
        } else if (command.appliedFor().isBlank()) {
            return Optional.of(CannotFollowApplication.NOTHING_APPLIED_FOR);
        } else if (command.appliedFor().length() > ApplicationStep.LONGEST_NAME
                || command.words().length() > ApplicationStep.LONGEST) {
            return Optional.of(CannotFollowApplication.TOO_LONG);
        } else if (command.on().isAfter(today)) {
            return Optional.of(CannotFollowApplication.IN_THE_FUTURE);
        }
        return command.on().isBefore(told.get().on())
                ? Optional.of(CannotFollowApplication.BEFORE_TOLD)
                : Optional.empty();
    }
}
