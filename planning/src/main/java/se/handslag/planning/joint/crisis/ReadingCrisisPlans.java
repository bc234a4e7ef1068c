package se.handslag.planning.joint.crisis;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.crisis.copies.Holder;
import se.handslag.planning.joint.crisis.copies.Holders;

/** Reads this authority's own crisis plan, who has copies of it, and the copies of the other's that it has been handed. */
public final class ReadingCrisisPlans {
    private final UnitOfWork unitOfWork;
    private final CrisisPlans plans;
    private final Holders holders;
    private final ReceivedCopies copies;

    @Inject
    public ReadingCrisisPlans(UnitOfWork unitOfWork, CrisisPlans plans, Holders holders, ReceivedCopies copies) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.holders = holders;
        this.copies = copies;
    }

    /**
     * @param own this authority's crisis plan as it stands; empty while there is none
     * @param holders who has a copy of it
     * @param received copies of the other authority's, newest first
     */
    public record CrisisPlansHere(Optional<CrisisPlan> own, List<Holder> holders, List<ReceivedCopy> received)
            implements PersonalData {
        public CrisisPlansHere {
            holders = List.copyOf(holders);
            received = List.copyOf(received);
        }

        /** How many copies are in use outside the record. */
        public int inUse() {
            return (int)
                    holders.stream().filter(holder -> holder.end().isEmpty()).count();
        }

        @Override
        public String toString() {
            return "CrisisPlansHere";
        }
    }

    public CrisisPlansHere read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("crisis-plan.read", caseId), () -> {
            Optional<CrisisPlan> own = plans.of(caseId);
            return new CrisisPlansHere(own, own.map(holders::of).orElse(List.of()), received(caseId));
        });
    }

    /** Whether there is a crisis plan to open: one's own, or a copy of the other's. Nothing of it is read. */
    public boolean isThere(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("crisis-plan.find", caseId),
                () -> plans.of(caseId).isPresent() || !received(caseId).isEmpty());
    }

    private List<ReceivedCopy> received(CaseId caseId) {
        return copies.about(caseId).stream()
                .filter(copy -> copy.item().kind().equals(PlanningItems.CRISIS_PLAN))
                .toList();
    }

    /**
     * A version and what it changed.
     *
     * @param plan the version
     * @param before what the one before said
     * @param changed the fields in which it differs from the one before, in the order of the page
     */
    public record Version(CrisisPlan plan, CrisisContent before, List<CrisisField> changed) implements PersonalData {
        public Version {
            changed = List.copyOf(changed);
        }

        @Override
        public String toString() {
            return "Version[" + plan + "]";
        }
    }

    /** Every version with who changed what, the newest first. */
    public List<Version> versions(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("crisis-plan.read-versions", caseId), () -> {
            List<CrisisPlan> all = plans.versions(caseId);
            return IntStream.range(0, all.size())
                    .mapToObj(i -> version(
                            all.get(i), i + 1 < all.size() ? all.get(i + 1).content() : CrisisContent.EMPTY))
                    .toList();
        });
    }

    /** One version, as it was saved. */
    public Optional<CrisisPlan> version(Actor actor, CaseId caseId, Revision revision) {
        return unitOfWork.call(
                actor, Act.reading("crisis-plan.read-versions", caseId), () -> plans.version(caseId, revision));
    }

    private static Version version(CrisisPlan plan, CrisisContent before) {
        return new Version(
                plan,
                before,
                Arrays.stream(CrisisField.values())
                        .filter(field -> !Objects.equals(
                                before.fields().get(field),
                                plan.content().fields().get(field)))
                        .toList());
    }
}
