package se.handslag.core.access.named;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.FileFacts;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.UnitOfWork;

/**
 * Reads who may open the files of protected persons and who has; for the head of service, by office. Nothing of the person is read.
 *
 * <p>Each file that stands in a list gets its line in the log. The list reads no log itself; that of one file is read with the file.
 */
public final class ReadingProtectedFiles {
    private static final int LAST = 200;

    private final UnitOfWork unitOfWork;
    private final ProtectedFiles files;
    private final AccessFiles facts;
    private final NamedAccesses named;
    private final AccessLog log;
    private final AccessGate gate;

    @Inject
    public ReadingProtectedFiles(
            UnitOfWork unitOfWork,
            ProtectedFiles files,
            AccessFiles facts,
            NamedAccesses named,
            AccessLog log,
            AccessGate gate) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.facts = facts;
        this.named = named;
        this.log = log;
        this.gate = gate;
    }

    /** All of them, newest first, without the lines of their logs; empty for anyone but the head of service. */
    public List<ProtectedFile> all(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.all().entrySet().stream()
                                .filter(one -> isShown(actor, one.getKey().caseId()))
                                .map(one -> whole(one.getKey(), one.getValue(), List.of()))
                                .toList()
                        : List.of());
    }

    /** How many of them nobody holds; told to the head of service, and to anyone else that there are none. */
    public long nobodys(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.all().keySet().stream()
                                .filter(ProtectedFile::isNobodys)
                                .filter(one -> mayKnowOf(actor, one.caseId()))
                                .count()
                        : 0L);
    }

    /** One of them, with its log; empty if there is none such, or for anyone but the head of service. */
    public Optional<ProtectedFile> one(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("named.read", caseId).byOffice(), () -> facts.find(caseId)
                .filter(file -> actor.may(Mandate.HEAD_OF_SERVICE) && file.isProtected())
                .map(file -> whole(file, files.all().getOrDefault(file, ""), log.about(caseId, LAST))));
    }

    /** Open cases here that the person themselves, or someone close to them, coordinates; someone else must take them. */
    public List<CaseId> coordinatedByTheClose(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.coordinatedByTheClose().stream()
                                .filter(one -> isShown(actor, one))
                                .toList()
                        : List.of());
    }

    /** Cases that name the same number without being about the same person of this authority. */
    public List<List<CaseId>> sameNumberTwice(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.sameNumberTwice().stream()
                                .filter(cases -> cases.stream().allMatch(one -> mayKnowOf(actor, one)))
                                .filter(cases -> cases.stream().allMatch(one -> isShown(actor, one)))
                                .toList()
                        : List.of());
    }

    /** By office, so that only the head's own and relatives' files are left out. */
    private boolean mayKnowOf(Actor actor, CaseId caseId) {
        return gate.ask(actor, act(caseId)).isAllowed();
    }

    /** Left out, or in the list with a line in the person's log. */
    private boolean isShown(Actor actor, CaseId caseId) {
        boolean isShown = mayKnowOf(actor, caseId);
        if (isShown) {
            unitOfWork.run(actor, act(caseId), () -> {});
        }
        return isShown;
    }

    private static Act act(CaseId caseId) {
        return Act.reading("named.list", caseId).byOffice();
    }

    private ProtectedFile whole(FileFacts file, String coordinator, List<AccessLogLine> accesses) {
        return new ProtectedFile(file, coordinator, named.of(file.caseId()), accesses);
    }
}
