package se.handslag.eligibility.joint.settle;

import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;

/** Who takes a stand on a person's criteria: those who meet the person, at either authority. */
public final class Assessors {
    private static final Set<Mandate> ASSESS = Set.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEALTH_CARE);

    private Assessors() {}

    public static boolean include(Actor actor) {
        return ASSESS.stream().anyMatch(actor::may);
    }
}
