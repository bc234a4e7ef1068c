package se.handslag.core.casefile.assign;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.access.relation.StaffRelations;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/**
 * Gives a case to someone to hold together; the head of service does, by office and without seeing whom it is about.
 *
 * <p>Whoever had it and was named only by that is let in no more if the person's identity is protected.
 */
public final class AssigningCoordinator {
    private static final int LONGEST_STAFF = 80;
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final StaffRelations relations;

    @Inject
    public AssigningCoordinator(UnitOfWork unitOfWork, CaseFiles files, StaffRelations relations) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.relations = relations;
    }

    public Outcome<CaseId, CannotAssignCoordinator> handle(Actor actor, AssignCoordinator command) {
        return unitOfWork.call(
                actor, Act.writing("case.assign", command.caseId()).byOffice(), () -> {
                    Optional<CaseFile> file = files.hold(command.caseId());
                    AssignCoordinator asked = new AssignCoordinator(
                            command.caseId(),
                            WrittenStaffId.kept(command.staff()),
                            command.shown().strip());
                    Optional<CannotAssignCoordinator> fault =
                            whyNot(actor, asked, file).or(() -> close(asked, file.orElseThrow()));
                    if (fault.isPresent()) {
                        return Outcome.refused(fault.get());
                    }
                    files.save(file.orElseThrow()
                            .coordinatedBy(
                                    new Coordinator(new StaffId(asked.staff()), asked.shown(), actor.employer())));
                    return Outcome.done(asked.caseId());
                });
    }

    /** Whether there is such a case to give, and the actor is the one who gives it. */
    public boolean isOpen(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("case.assign.read", caseId).byOffice(), () -> files.find(caseId)
                .filter(file -> file.isOpen() && actor.may(Mandate.HEAD_OF_SERVICE))
                .isPresent());
    }

    /** Why the actor does not give that case to them. */
    public static Optional<CannotAssignCoordinator> whyNot(
            Actor actor, AssignCoordinator asked, Optional<CaseFile> file) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAssignCoordinator.NOT_HEAD_OF_SERVICE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotAssignCoordinator.NO_SUCH_CASE);
        } else if (!file.get().isOpen()) {
            return Optional.of(CannotAssignCoordinator.ENDED);
        } else if (asked.staff().isEmpty() || asked.staff().length() > LONGEST_STAFF) {
            return Optional.of(CannotAssignCoordinator.NO_STAFF);
        } else if (asked.staff().equals(actor.staff().value())) {
            return Optional.of(CannotAssignCoordinator.ONESELF);
        } else if (asked.shown().isEmpty() || asked.shown().length() > LONGEST_NAME) {
            return Optional.of(CannotAssignCoordinator.NO_NAME);
        }
        return Optional.empty();
    }

    private Optional<CannotAssignCoordinator> close(AssignCoordinator asked, CaseFile file) {
        boolean close =
                relations.isClose(new StaffId(asked.staff()), file.facts().number());
        return close ? Optional.of(CannotAssignCoordinator.CLOSE) : Optional.empty();
    }
}
