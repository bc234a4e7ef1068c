package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.access.relation.StaffRelations;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.assign.AssignCoordinator;
import se.handslag.core.casefile.assign.AssigningCoordinator;
import se.handslag.core.casefile.assign.CannotAssignCoordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/**
 * Gives cases to coordinators, alone or together, and lets them go again; the head of service does, by office.
 *
 * <p>Where someone then has more persons than the model says, it is said, and done when a reason has been given, which is kept.
 */
public final class GivingCases {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final AssigningCoordinator assigning;
    private final FurtherCoordinators further;
    private final StaffRelations relations;
    private final CaseloadBook book;
    private final Clock clock;

    @Inject
    public GivingCases(
            UnitOfWork unitOfWork,
            CaseFiles files,
            AssigningCoordinator assigning,
            FurtherCoordinators further,
            StaffRelations relations,
            CaseloadBook book,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.assigning = assigning;
        this.further = further;
        this.relations = relations;
        this.book = book;
        this.clock = clock;
    }

    public Outcome<CaseId, CannotGiveCase> handle(Actor actor, GiveCase command) {
        String verb = command.together() ? "coordinator.share" : "coordinator.give";
        return unitOfWork.call(actor, Act.writing(verb, command.caseId()).byOffice(), () -> {
            Optional<CaseFile> file = files.hold(command.caseId());
            GiveCase asked = new GiveCase(
                    command.caseId(),
                    WrittenStaffId.kept(command.staff()),
                    command.shown().strip(),
                    command.together(),
                    command.reason().strip());
            Optional<CannotGiveCase> fault = whyNot(actor, asked, file);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            return give(actor, asked, file.orElseThrow());
        });
    }

    private Optional<CannotGiveCase> whyNot(Actor actor, GiveCase asked, Optional<CaseFile> file) {
        return AssigningCoordinator.whyNot(
                        actor, new AssignCoordinator(asked.caseId(), asked.staff(), asked.shown()), file)
                .or(() -> close(asked, file.orElseThrow()))
                .<CannotGiveCase>map(CannotGiveCase.Assigning::new)
                .or(() -> asked.together() ? whyNotTogether(asked, file.orElseThrow()) : Optional.empty())
                .or(() -> tooMany(actor, asked, file.orElseThrow()));
    }

    private Optional<CannotAssignCoordinator> close(GiveCase asked, CaseFile file) {
        return relations.isClose(new StaffId(asked.staff()), file.facts().number())
                ? Optional.of(CannotAssignCoordinator.CLOSE)
                : Optional.empty();
    }

    private Optional<CannotGiveCase> whyNotTogether(GiveCase asked, CaseFile file) {
        if (file.ours().isEmpty()) {
            return Optional.of(new CannotGiveCase.NobodyHasIt());
        }
        StaffId staff = new StaffId(asked.staff());
        boolean has =
                file.ours().filter(ours -> ours.staff().equals(staff)).isPresent() || shares(asked.caseId(), staff);
        return has ? Optional.of(new CannotGiveCase.Already()) : Optional.empty();
    }

    private boolean shares(CaseId caseId, StaffId staff) {
        return further.of(caseId).stream().anyMatch(one -> one.staff().equals(staff));
    }

    private Optional<CannotGiveCase> tooMany(Actor actor, GiveCase asked, CaseFile file) {
        OptionalInt most = book.most(file.team());
        int persons = persons(actor, asked, file);
        if (asked.reason().length() > CaseloadReason.LONGEST) {
            return Optional.of(new CannotGiveCase.ReasonTooLong());
        } else if (most.isPresent()
                && persons > most.getAsInt()
                && asked.reason().length() < CaseloadReason.SHORTEST) {
            return Optional.of(new CannotGiveCase.TooMany(persons, most.getAsInt()));
        }
        return Optional.empty();
    }

    private int persons(Actor actor, GiveCase asked, CaseFile file) {
        return book.counted(book.openByOffice(actor, file.team())).countWith(file, new StaffId(asked.staff()));
    }

    private Outcome<CaseId, CannotGiveCase> give(Actor actor, GiveCase asked, CaseFile file) {
        StaffId staff = new StaffId(asked.staff());
        OptionalInt most = book.most(file.team());
        int persons = persons(actor, asked, file);
        if (most.isPresent() && persons > most.getAsInt()) {
            book.explain(actor, file.team(), staff, asked.shown(), persons, most.getAsInt(), asked.reason());
        }
        if (asked.together()) {
            settle(actor, asked.caseId(), staff, asked.shown(), true);
            return Outcome.done(asked.caseId());
        }
        if (shares(asked.caseId(), staff)) {
            // They have it alone from now on: to share it with themselves says nothing.
            settle(actor, asked.caseId(), staff, asked.shown(), false);
        }
        return assigning
                .handle(actor, new AssignCoordinator(asked.caseId(), asked.staff(), asked.shown()))
                .match(Outcome::done, why -> Outcome.refused(new CannotGiveCase.Assigning(why)));
    }

    /** They hold the case together with the other no longer. */
    public Outcome<CaseId, CannotGiveCase> stopSharing(Actor actor, CaseId caseId, StaffId staff) {
        return unitOfWork.call(actor, Act.writing("coordinator.unshare", caseId).byOffice(), () -> {
            Optional<CaseFile> file = files.hold(caseId);
            Optional<CannotAssignCoordinator> fault =
                    AssigningCoordinator.whyNot(actor, new AssignCoordinator(caseId, staff.value(), "-"), file);
            if (fault.isPresent()) {
                return Outcome.refused(new CannotGiveCase.Assigning(fault.get()));
            }
            Optional<FurtherCoordinator> sharing = further.of(caseId).stream()
                    .filter(one -> one.staff().equals(staff))
                    .findFirst();
            if (sharing.isEmpty()) {
                return Outcome.refused(new CannotGiveCase.NotSharing());
            }
            settle(actor, caseId, staff, sharing.get().shown(), false);
            return Outcome.done(caseId);
        });
    }

    private void settle(Actor actor, CaseId caseId, StaffId staff, String shown, boolean shares) {
        further.add(new FurtherCoordinator(
                TimeOrderedIds.next(clock), caseId, staff, shown, shares, Signature.of(actor, clock.instant())));
    }
}
