package se.handslag.decisions.municipality.delegate;

import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * One item of a delegation order (punkt i delegationsordning): who may decide what.
 *
 * @param number its number in the order, for example {@code 3.2}
 * @param role the title of those who may decide, for example {@code Socionom}; also said to those who may not
 * @param staff the one person it is given to; empty for everyone who holds the title
 * @param team whose support
 * @param topic the ground in law
 * @param kinds what they may decide
 */
public record DelegationItem(
        String number, String role, Optional<StaffId> staff, TeamId team, LegalTopic topic, Set<DecisionKind> kinds) {
    /** The longest number, in characters. */
    public static final int LONGEST_NUMBER = 40;

    /** The longest title, in characters. */
    public static final int LONGEST_ROLE = 200;

    public DelegationItem {
        kinds = Set.copyOf(kinds);
    }

    boolean isAbout(TeamId asked, LegalTopic ground, DecisionKind kind) {
        return team.equals(asked) && topic == ground && kinds.contains(kind);
    }

    /** Whether it lets the actor decide. A delegate is employed by the municipality: KL (2017:725) 7 kap. 5 §. */
    boolean isHeldBy(Actor actor) {
        return actor.may(Mandate.DECISION_MAKER)
                && staff.map(actor.staff()::equals)
                        .orElseGet(() -> actor.title().equalsIgnoreCase(role));
    }
}
