package se.handslag.core.access.named;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.FileFacts;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.UnitOfWork;

/** Reads who may open the files of protected persons and who has; for the head of service, by office. Nothing of the person is read. */
public final class ReadingProtectedFiles {
    private static final int LAST_OF_EACH = 3;
    private static final int LAST_OF_ONE = 200;

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

    /** All of them, newest first; empty for anyone but the head of service. */
    public List<ProtectedFile> all(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.all().entrySet().stream()
                                .filter(one -> mayKnowOf(actor, one.getKey().caseId()))
                                .map(one -> whole(one.getKey(), one.getValue(), LAST_OF_EACH))
                                .toList()
                        : List.of());
    }

    /** One of them, with more of its log; empty if there is none such, or for anyone but the head of service. */
    public Optional<ProtectedFile> one(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("named.read", caseId).byOffice(), () -> facts.find(caseId)
                .filter(file -> actor.may(Mandate.HEAD_OF_SERVICE) && file.isProtected())
                .map(file -> whole(file, files.all().getOrDefault(file, ""), LAST_OF_ONE)));
    }

    /** Open cases here that the person themselves, or someone close to them, coordinates; someone else must take them. */
    public List<CaseId> coordinatedByTheClose(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("named.list"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? files.coordinatedByTheClose().stream()
                                .filter(one -> mayKnowOf(actor, one))
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
                                .toList()
                        : List.of());
    }

    /** By office, so that only the head's own and relatives' files are left out. */
    private boolean mayKnowOf(Actor actor, CaseId caseId) {
        return gate.ask(actor, Act.reading("named.list", caseId).byOffice()).isAllowed();
    }

    private ProtectedFile whole(FileFacts file, String coordinator, int most) {
        return new ProtectedFile(file, coordinator, named.of(file.caseId()), log.about(file.caseId(), most));
    }
}
