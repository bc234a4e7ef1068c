package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.assign.AssigningCoordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.UnitOfWork;

/**
 * Reads who holds which cases together, who is away and who covers: the head of service all of it by office, others of the cases that they may open.
 *
 * <p>Whoever is left out is not counted either. Each protected person who stands in the list has a line of it in their log; it is the only thing that is
 * asked for one case at a time, however many cases there are.
 */
public final class ReadingTeam {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final AssigningCoordinator assigning;
    private final CaseloadBook book;
    private final Holders holders;
    private final FurtherCoordinators further;
    private final Clock clock;

    @Inject
    public ReadingTeam(
            UnitOfWork unitOfWork,
            CaseFiles files,
            AssigningCoordinator assigning,
            CaseloadBook book,
            Holders holders,
            FurtherCoordinators further,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.assigning = assigning;
        this.book = book;
        this.holders = holders;
        this.further = further;
        this.clock = clock;
    }

    /**
     * @param holders the coordinators, by name
     * @param nobodys the open cases that nobody has
     * @param opened those of all these that the reader may open, without what tells where a protected person is
     */
    public record TeamView(List<Holder> holders, List<CaseId> nobodys, List<CaseFile> opened) {}

    public TeamView read(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(actor, Act.reading("coordinator.read"), () -> {
            boolean isHead = actor.may(Mandate.HEAD_OF_SERVICE);
            List<CaseFile> cases = isHead ? book.openByOffice(actor) : book.open();
            cases.stream().filter(CaseFile::isProtected).forEach(file -> leaveALine(actor, file.id()));
            List<Holder> all = holders.of(cases, today);
            return new TeamView(
                    isHead ? all : all.stream().map(Holder::withoutReasons).toList(),
                    cases.stream()
                            .filter(file -> file.ours().isEmpty())
                            .map(CaseFile::id)
                            .toList(),
                    shown(isHead ? book.opened(actor, cases) : cases));
        });
    }

    private void leaveALine(Actor actor, CaseId caseId) {
        unitOfWork.run(actor, Act.reading("coordinator.list", caseId).byOffice(), () -> {});
    }

    private static List<CaseFile> shown(List<CaseFile> files) {
        return files.stream().map(CaseFile::withoutWhereabouts).toList();
    }

    /**
     * How many times someone has more persons in a team than the model says, and nobody has said why; told to the head of service, and to anyone else
     * that it is never so. It says nothing of any case, so that nobody's log has a line of it.
     */
    public long unexplained(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("coordinator.read"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? holders.unexplained(book.openByOffice(actor), LocalDate.now(clock))
                        : 0L);
    }

    /**
     * A case that can be given to someone; for the head of service, by office.
     *
     * @param shown the case, if the reader may open it and not only give it
     * @param ours who holds it together here, and who does at the other authority
     * @param sharing those who hold it together with whoever has it here
     * @param staff those who have other cases of the team, with how many
     * @param most how many the model says at most; 0 where it says nothing
     */
    public record CaseToGive(
            CaseId caseId,
            boolean isProtected,
            Optional<CaseFile> shown,
            Optional<String> ours,
            Optional<String> theirs,
            List<FurtherCoordinator> sharing,
            List<Holder> staff,
            int most) {}

    /** Empty if there is no such case to give, or the actor is not the one who gives it. */
    public Optional<CaseToGive> toGive(Actor actor, CaseId caseId) {
        if (!assigning.isOpen(actor, caseId)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(actor, Act.reading("coordinator.read", caseId).byOffice(), () -> files.find(caseId)
                .map(file -> new CaseToGive(
                        caseId,
                        file.isProtected(),
                        shown(book.opened(actor, List.of(file))).stream().findFirst(),
                        file.ours().map(Coordinator::name),
                        file.theirs().map(Coordinator::name),
                        further.of(caseId),
                        holders.of(book.openByOffice(actor, file.team()), today),
                        book.most(file.team()).orElse(0))));
    }

    /**
     * Who holds a case together.
     *
     * @param ours who does here
     * @param sharing those who do together with them
     * @param theirs who does at the other authority, as far as this one has been told
     */
    public record Coordinators(Optional<String> ours, List<String> sharing, Optional<String> theirs) {}

    /** Of a case that the actor may open; empty if there is none such. */
    public Optional<Coordinators> of(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("coordinator.read", caseId), () -> files.find(caseId)
                .map(file -> new Coordinators(
                        file.ours().map(Coordinator::name),
                        further.of(caseId).stream()
                                .map(FurtherCoordinator::shown)
                                .toList(),
                        file.theirs().map(Coordinator::name))));
    }
}
