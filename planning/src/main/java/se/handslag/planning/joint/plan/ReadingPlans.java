package se.handslag.planning.joint.plan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;

/** Reads this authority's own plan, and the copies of the other's that it has been handed. */
public final class ReadingPlans {
    private final UnitOfWork unitOfWork;
    private final Plans plans;
    private final Disclosures disclosures;
    private final ReceivedCopies copies;

    @Inject
    public ReadingPlans(UnitOfWork unitOfWork, Plans plans, Disclosures disclosures, ReceivedCopies copies) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.disclosures = disclosures;
        this.copies = copies;
    }

    /**
     * @param own this authority's plan as it stands; empty while there is none
     * @param handedOver who has got a copy of it, newest first
     * @param received copies of the other authority's plan, newest first
     */
    public record PlansHere(Optional<Plan> own, List<Disclosure> handedOver, List<ReceivedCopy> received)
            implements PersonalData {
        @Override
        public String toString() {
            return "PlansHere";
        }
    }

    public PlansHere read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("plan.read", caseId), () -> {
            Optional<Plan> own = plans.of(caseId);
            return new PlansHere(
                    own,
                    own.map(plan -> disclosures.copiesOf(plan.id().value())).orElse(List.of()),
                    copies.about(caseId).stream()
                            .filter(copy -> copy.item().kind().equals(PlanningItems.PLAN))
                            .toList());
        });
    }

    /**
     * A version and what it changed.
     *
     * @param plan the version
     * @param changes what it changed since the one before
     */
    public record Version(Plan plan, List<PlanChange> changes) implements PersonalData {
        @Override
        public String toString() {
            return "Version[" + plan + "]";
        }
    }

    /** Every version of this authority's plan with who changed what, the newest first. */
    public List<Version> versions(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("plan.read-versions", caseId), () -> {
            List<Plan> all = plans.versions(caseId);
            return java.util.stream.IntStream.range(0, all.size())
                    .mapToObj(i -> new Version(
                            all.get(i),
                            PlanChange.between(
                                    i + 1 < all.size() ? all.get(i + 1).content() : PlanContent.EMPTY,
                                    all.get(i).content())))
                    .toList();
        });
    }

    /** One version, as it was saved. */
    public Optional<Plan> version(Actor actor, CaseId caseId, Revision revision) {
        return unitOfWork.call(actor, Act.reading("plan.read-versions", caseId), () -> plans.version(caseId, revision));
    }
}
