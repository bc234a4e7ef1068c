package se.handslag.decisions.municipality.commit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.commit.CareNews;

/** What this municipality has been told of care commitments. Used inside a unit of work. */
public final class KnownCareCommitments {
    private final ReceivedCopies copies;

    @Inject
    public KnownCareCommitments(ReceivedCopies copies) {
        this.copies = copies;
    }

    /** How it stands in one case; empty if the region has not said. */
    public Optional<KnownCareCommitment> of(CaseId caseId) {
        return copies.ofKind(DecisionItems.CARE_COMMITMENT, List.of(caseId)).stream()
                .flatMap(copy -> known(copy).stream())
                .findFirst();
    }

    private static Optional<KnownCareCommitment> known(ReceivedCopy copy) {
        return CareNews.from(copy.item())
                .map(news ->
                        new KnownCareCommitment(news, copy.from(), copy.item().author(), copy.receivedAt(), copy.id()));
    }
}
