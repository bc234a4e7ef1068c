package se.handslag.decisions.municipality.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.joint.commit.CareNews;

/** Reads whom the person can turn to in the care, when this municipality has been told. */
public final class ReadingKnownCareCommitments {
    private final UnitOfWork unitOfWork;
    private final KnownCareCommitments commitments;

    @Inject
    public ReadingKnownCareCommitments(UnitOfWork unitOfWork, KnownCareCommitments commitments) {
        this.unitOfWork = unitOfWork;
        this.commitments = commitments;
    }

    /** The fixed care contact of a commitment that applies. For the row that stands on every page about a person. */
    public Optional<CareNews.Contact> contact(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("commitment.contact-of", caseId), () -> commitments
                .of(caseId)
                .filter(KnownCareCommitment::applies)
                .flatMap(known -> known.news().contact()));
    }
}
