package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;

/** Holds everything that the region has said of its care against the hash that was kept with it. */
public final class VerifyingCareCommitments {
    private final UnitOfWork unitOfWork;
    private final CareStatements statements;

    @Inject
    public VerifyingCareCommitments(UnitOfWork unitOfWork, CareStatements statements) {
        this.unitOfWork = unitOfWork;
        this.statements = statements;
    }

    /** The statements that someone has changed behind the program's back; none if all is well. */
    public List<CareStatementId> altered(Actor actor) {
        return unitOfWork.call(actor, Act.reading("commitment.verify"), statements::altered);
    }
}
