package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;

/** Reads the consents given to this authority. */
public final class ReadingConsents {
    private final UnitOfWork unitOfWork;
    private final Consents consents;

    @Inject
    public ReadingConsents(UnitOfWork unitOfWork, Consents consents) {
        this.unitOfWork = unitOfWork;
        this.consents = consents;
    }

    /** All consents about a case, newest first, the withdrawn and the expired too. */
    public List<Consent> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("consent.read", caseId), () -> consents.about(caseId));
    }
}
