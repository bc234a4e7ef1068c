package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionItems;

/** Reads what the region has said of its care in a case, and what the municipality has been told of it. */
public final class ReadingCareCommitments {
    private final UnitOfWork unitOfWork;
    private final CareMatters matters;
    private final CareStatements statements;
    private final Disclosures disclosures;
    private final Telling telling;

    @Inject
    public ReadingCareCommitments(
            UnitOfWork unitOfWork,
            CareMatters matters,
            CareStatements statements,
            Disclosures disclosures,
            Telling telling) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.statements = statements;
        this.disclosures = disclosures;
        this.telling = telling;
    }

    /**
     * @param matter the region's part in the case
     * @param handedOver what the municipality has been told, newest first
     * @param isTold whether it has been told what was said last
     */
    public record CareView(CareMatter matter, List<Disclosure> handedOver, boolean isTold) implements PersonalData {
        public CareView {
            handedOver = List.copyOf(handedOver);
        }

        @Override
        public String toString() {
            return "CareView[" + matter.file().id() + "]";
        }
    }

    /** The region's part in a case; empty if this region has no such case. */
    public Optional<CareView> matter(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("commitment.read", caseId), () -> matters.find(caseId)
                .map(this::view));
    }

    /** The fixed care contact of a commitment that applies. For the row that stands on every page about a person. */
    public Optional<FixedCareContact> contact(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("commitment.contact-of", caseId), () -> CareStanding.of(statements.about(caseId))
                        .filter(CareStanding::isCommitted)
                        .flatMap(CareStanding::contact));
    }

    private CareView view(CareMatter matter) {
        List<Disclosure> handedOver = disclosures.about(matter.file().id()).stream()
                .filter(disclosure -> disclosure.item().kind().equals(DecisionItems.CARE_COMMITMENT))
                .toList();
        boolean isTold = matter.standing().filter(telling::isTold).isPresent();
        return new CareView(matter, handedOver, isTold);
    }
}
