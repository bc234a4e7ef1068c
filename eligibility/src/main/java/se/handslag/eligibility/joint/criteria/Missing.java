package se.handslag.eligibility.joint.criteria;

import java.util.Arrays;
import java.util.List;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.team.criteria.Criterion;

/**
 * Something that has to be done before the assessment can be concluded.
 *
 * @param fact the id of the fact
 * @param what what has to be done
 * @param by who can do it
 */
public record Missing(String fact, What what, List<AuthorityKind> by) {
    public Missing {
        by = List.copyOf(by);
    }

    static Missing of(Criterion.Fact fact, What what) {
        return new Missing(
                fact.id(),
                what,
                Arrays.stream(AuthorityKind.values())
                        .filter(fact.settledBy()::includes)
                        .toList());
    }

    /** What can be missing. */
    public enum What {
        /** Someone who can know has to take a stand. */
        FINDING("finding"),
        /** The two authorities have to talk, and one of them has to make a new finding. */
        AGREEMENT("agreement"),
        /** The one who has set a proposal aside has to say why. */
        REASON("reason");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }

        /** The sentence for it, under this key in the module's texts. */
        public String textKey() {
            return "eligibility.missing." + code;
        }
    }
}
