package se.handslag.core.audit;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;

/** Reads the access log about a case. Reading the log is itself logged. */
public final class ReadingAccessLog {
    private final UnitOfWork unitOfWork;
    private final AccessLog log;

    @Inject
    public ReadingAccessLog(UnitOfWork unitOfWork, AccessLog log) {
        this.unitOfWork = unitOfWork;
        this.log = log;
    }

    /** The newest lines about a case, newest first, at most 500. */
    public List<AccessLogLine> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("log.read", caseId), () -> log.about(caseId, 500));
    }
}
