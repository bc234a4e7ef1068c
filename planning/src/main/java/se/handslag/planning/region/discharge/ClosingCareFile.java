package se.handslag.planning.region.discharge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.Events;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.Task;
import se.handslag.core.task.Tasks;
import se.handslag.planning.Discharged;
import se.handslag.planning.PlanningItems;

/**
 * Closes the region's own file.
 *
 * <p>The region decides when its own care ends: before, with or after the municipality's support, and whether or not it has been told of
 * that.
 */
public final class ClosingCareFile {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final CareEnds ends;
    private final ReceivedCopies copies;
    private final Tasks tasks;
    private final Events events;
    private final Clock clock;

    @Inject
    public ClosingCareFile(
            UnitOfWork unitOfWork,
            CaseFiles files,
            CareEnds ends,
            ReceivedCopies copies,
            Tasks tasks,
            Events events,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.ends = ends;
        this.copies = copies;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<CareEnd, CannotCloseCareFile> handle(Actor actor, CloseCareFile command) {
        return unitOfWork.call(actor, Act.writing("care.close", command.caseId()), () -> close(actor, command));
    }

    /**
     * @param file the region's file
     * @param told what the municipality has told of how its support ended, newest first
     * @param openTasks written tasks that will be ticked off
     * @param end how the region's care ended, if it has
     */
    public record Preparation(CaseFile file, List<ReceivedCopy> told, List<Task> openTasks, Optional<CareEnd> end)
            implements PersonalData {
        @Override
        public String toString() {
            return "Preparation[" + file.id() + "]";
        }
    }

    /** Empty when there is no file on the case here. */
    public Optional<Preparation> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("care.read-end", caseId), () -> files.find(caseId)
                .map(file -> new Preparation(
                        file,
                        copies.about(caseId).stream()
                                .filter(copy -> copy.item().kind().equals(PlanningItems.DISCHARGE))
                                .toList(),
                        tasks.openAbout(caseId),
                        ends.about(caseId))));
    }

    private Outcome<CareEnd, CannotCloseCareFile> close(Actor actor, CloseCareFile command) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Outcome.refused(CannotCloseCareFile.NO_MANDATE);
        }
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(CannotCloseCareFile.NO_SUCH_CASE);
        } else if (!file.get().isOpen()) {
            return Outcome.refused(CannotCloseCareFile.ALREADY_ENDED);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(CannotCloseCareFile.IN_THE_FUTURE);
        } else if (command.on().isBefore(Dates.day(file.get().openedAt()))) {
            return Outcome.refused(CannotCloseCareFile.BEFORE_THE_CASE);
        } else if (command.summary().length() > CloseCareFile.LONGEST_SUMMARY) {
            return Outcome.refused(CannotCloseCareFile.TOO_LONG);
        }
        CareEnd end = new CareEnd(
                command.caseId(),
                command.on(),
                command.reason(),
                command.summary().strip(),
                Signature.of(actor, clock.instant()));
        ends.add(end);
        files.save(file.get().closed(command.on()));
        tasks.openAbout(command.caseId()).forEach(task -> tasks.complete(task.id(), end.by()));
        events.publish(new Discharged(command.caseId()));
        return Outcome.done(end);
    }
}
