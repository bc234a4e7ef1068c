package se.handslag.core.team.method;

import java.util.Optional;
import se.handslag.core.team.criteria.SettledBy;

/**
 * Something the team does (arbetssätt, metod).
 *
 * @param id unique in the blueprint
 * @param givenBy whose staff give it
 * @param manual the manual that an evidence-based method is given by, as it is cited; empty for a way of working that has none
 */
public record WorkMethod(String id, SettledBy givenBy, Optional<String> manual) {
    /** A way of working without a manual. */
    public WorkMethod(String id, SettledBy givenBy) {
        this(id, givenBy, Optional.empty());
    }

    /** The same as this manual has it. */
    public WorkMethod by(String citedManual) {
        return new WorkMethod(id, givenBy, Optional.of(citedManual));
    }

    public String textKey() {
        return "method." + id;
    }
}
