package se.handslag.decisions.municipality.verify;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecisions;

/** Holds every decision against the hash that was kept with it. */
public final class VerifyingDecisions {
    private final UnitOfWork unitOfWork;
    private final MunicipalDecisions decisions;

    @Inject
    public VerifyingDecisions(UnitOfWork unitOfWork, MunicipalDecisions decisions) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
    }

    /** The decisions that someone has changed behind the program's back; none if all is well. */
    public List<DecisionId> altered(Actor actor) {
        return unitOfWork.call(actor, Act.reading("decision.verify"), decisions::altered);
    }
}
