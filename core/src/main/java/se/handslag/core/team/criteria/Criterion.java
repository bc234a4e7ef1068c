package se.handslag.core.team.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.law.LegalTopic;

/**
 * A criterion (kriterium): either a single fact that someone settles, or several criteria taken together.
 *
 * <p>A criterion is data. It is evaluated by {@code eligibility} with three-valued answers (Kleene), so that what is not yet known
 * stays unknown instead of becoming a no.
 */
public sealed interface Criterion {

    /** Unique in the blueprint; lower-case letters, digits and dashes; stored with every finding and never reused for another meaning. */
    String id();

    /** The statement of fulfilment, phrased positively, under this key in the team's texts. */
    default String textKey() {
        return "criterion." + id();
    }

    /**
     * A fact that is settled by someone, or by the platform from what is registered.
     *
     * @param settledBy which authority can know it
     * @param law what in law it rests on, where it does
     * @param automatic how the platform proposes an answer, where it can
     */
    record Fact(String id, SettledBy settledBy, Optional<LegalTopic> law, Optional<Automatic> automatic)
            implements Criterion {}

    /** Every part must hold. */
    record All(String id, List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part must hold. */
    record Any(String id, List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part must not hold. Prefer a positively phrased fact: a negation invites a wrong tick. */
    record Not(String id, Criterion part) implements Criterion {}

    static Criterion fact(String id, SettledBy settledBy) {
        return new Fact(id, settledBy, Optional.empty(), Optional.empty());
    }

    static Criterion fact(String id, SettledBy settledBy, Automatic automatic) {
        return new Fact(id, settledBy, Optional.empty(), Optional.of(automatic));
    }

    static Criterion all(String id, Criterion... parts) {
        return new All(id, List.of(parts));
    }

    static Criterion any(String id, Criterion... parts) {
        return new Any(id, List.of(parts));
    }

    static Criterion not(String id, Criterion part) {
        return new Not(id, part);
    }

    /** One answer for each of the four forms. */
    default <X> X match(
            Function<? super Fact, ? extends X> fact,
            Function<? super All, ? extends X> all,
            Function<? super Any, ? extends X> any,
            Function<? super Not, ? extends X> not) {
        if (this instanceof Fact f) {
            return fact.apply(f);
        } else if (this instanceof All a) {
            return all.apply(a);
        } else if (this instanceof Any a) {
            return any.apply(a);
        }
        return not.apply((Not) this);
    }

    /** Every fact in the tree, in the order of the guideline. */
    default List<Fact> facts() {
        List<Fact> found = new ArrayList<>();
        collect(this, found);
        return List.copyOf(found);
    }

    private static void collect(Criterion criterion, List<Fact> found) {
        if (criterion instanceof Fact fact) {
            found.add(fact);
        } else if (criterion instanceof All all) {
            all.parts().forEach(part -> collect(part, found));
        } else if (criterion instanceof Any any) {
            any.parts().forEach(part -> collect(part, found));
        } else if (criterion instanceof Not not) {
            collect(not.part(), found);
        }
    }
}
