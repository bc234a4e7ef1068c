package se.handslag.planning.region.rehabilitation;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/** Reads the region's rehabilitation plan and its versions. */
public final class ReadingRehabilitationPlans {
    private final UnitOfWork unitOfWork;
    private final RehabilitationPlans plans;

    @Inject
    public ReadingRehabilitationPlans(UnitOfWork unitOfWork, RehabilitationPlans plans) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
    }

    /** The plan as it stands; empty while there is none. */
    public Optional<RehabilitationPlan> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("rehabilitation-plan.read", caseId), () -> plans.of(caseId));
    }

    /**
     * A version and what it changed.
     *
     * @param plan the version
     * @param before what the one before said
     * @param changed the fields in which it differs from the one before, in the order of the page
     */
    public record Version(RehabilitationPlan plan, RehabilitationContent before, List<RehabilitationField> changed)
            implements PersonalData {
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
        return unitOfWork.call(actor, Act.reading("rehabilitation-plan.read-versions", caseId), () -> {
            List<RehabilitationPlan> all = plans.versions(caseId);
            return IntStream.range(0, all.size())
                    .mapToObj(i -> version(
                            all.get(i), i + 1 < all.size() ? all.get(i + 1).content() : RehabilitationContent.EMPTY))
                    .toList();
        });
    }

    private static Version version(RehabilitationPlan plan, RehabilitationContent before) {
        return new Version(
                plan,
                before,
                Arrays.stream(RehabilitationField.values())
                        .filter(field -> !Objects.equals(
                                before.fields().get(field),
                                plan.content().fields().get(field)))
                        .toList());
    }
}
