package se.handslag.core.access.reason;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.UnitOfWork;

/** Reads the reasons by which files have been opened, for the head of service, by office; each person's log has a line of it. */
public final class ReadingReasons {
    private static final int MOST = 200;

    private final UnitOfWork unitOfWork;
    private final AccessReasons reasons;
    private final AccessGate gate;

    @Inject
    public ReadingReasons(UnitOfWork unitOfWork, AccessReasons reasons, AccessGate gate) {
        this.unitOfWork = unitOfWork;
        this.reasons = reasons;
        this.gate = gate;
    }

    /** The latest, newest first, without those about the head's own and relatives' files; empty for anyone else. */
    public List<AccessReason> latest(Actor actor) {
        return unitOfWork.call(
                actor, Act.reading("reason.list"), () -> actor.may(Mandate.HEAD_OF_SERVICE) ? shown(actor) : List.of());
    }

    private List<AccessReason> shown(Actor actor) {
        List<AccessReason> shown = reasons.latest(MOST).stream()
                .filter(reason -> gate.ask(actor, act(reason.caseId())).isAllowed())
                .toList();
        shown.stream().map(AccessReason::caseId).distinct().forEach(one -> unitOfWork.run(actor, act(one), () -> {}));
        return shown;
    }

    private static Act act(CaseId caseId) {
        return Act.reading("reason.list", caseId).byOffice();
    }
}
