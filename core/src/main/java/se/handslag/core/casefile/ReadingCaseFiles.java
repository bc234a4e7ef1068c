package se.handslag.core.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.records.UnitOfWork;

/**
 * Opens, lists and finds this authority's case files, each time with a line in the log.
 *
 * <p>Of a protected person neither telephone nor home municipality comes along; those who need them ask for them by themselves, and say why.
 */
public final class ReadingCaseFiles {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final AccessGate gate;

    @Inject
    public ReadingCaseFiles(UnitOfWork unitOfWork, CaseFiles files, AccessGate gate) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.gate = gate;
    }

    public Optional<CaseFile> open(Actor actor, CaseId id) {
        return unitOfWork.call(
                actor, Act.reading("casefile.open", id), () -> files.find(id).map(CaseFile::withoutWhereabouts));
    }

    /** Several readings at once, each with its own line in the log: for a page that gathers what many rooms have to say. */
    public <T> T together(Actor actor, Supplier<T> readings) {
        return unitOfWork.together(actor, readings);
    }

    /** All open files, newest first, at most 500. */
    public List<CaseFile> list(Actor actor) {
        return unitOfWork.call(actor, Act.reading("casefile.list"), () -> shown(files.open(500)));
    }

    /** Whether there is no file here, not even one that has ended; asked by the platform before anyone comes in, and told to nobody else. */
    public boolean isEmpty(Actor actor) {
        return unitOfWork.call(
                actor, Act.reading("casefile.list"), () -> actor.may(Mandate.PLATFORM) && files.isEmpty());
    }

    /** Whether somebody here may be real, since their number is not kept for tests; asked and told in the same way. */
    public boolean holdsNumberNotForTests(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("casefile.list"),
                () -> actor.may(Mandate.PLATFORM) && files.holdNumberNotForTests());
    }

    /** Files with this number, those too that the actor would have to give a reason to open. The search is logged, also when nothing is found. */
    public List<CaseFile> search(Actor actor, IdentityNumber number) {
        return unitOfWork.call(
                actor,
                Act.reading("casefile.search"),
                () -> shown(gate.known(actor, files.withNumber(number), CaseFile::facts)));
    }

    /** Files under this name, at most 50. The search is logged, also when nothing is found. */
    public List<CaseFile> search(Actor actor, String name) {
        return unitOfWork.call(
                actor,
                Act.reading("casefile.search"),
                () -> name.strip().length() < 2 ? List.of() : shown(files.named(name.strip(), 50)));
    }

    private static List<CaseFile> shown(List<CaseFile> files) {
        return files.stream().map(CaseFile::withoutWhereabouts).toList();
    }
}
