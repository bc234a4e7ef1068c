package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.DelegationOrder.DelegatedMatter;

/**
 * One item of a delegation order (punkt i delegationsordning): who may decide what.
 *
 * <p>That someone who holds an item passes it on (vidaredelegation) is nothing that the record knows: KL (2017:725) 7 kap. 6 §.
 *
 * @param number its number in the order, for example {@code 3.2}
 * @param role the title of those who may decide, for example {@code Socionom}; also said to those who may not
 * @param staff the one person it is given to; empty for everyone who holds the title
 * @param team whose support
 * @param topic the ground in law
 * @param kinds what they may decide
 * @param limit how far it reaches
 * @param employer the other authority that employs the one person; empty for the municipality's own employees
 */
public record DelegationItem(
        String number,
        String role,
        Optional<StaffId> staff,
        TeamId team,
        LegalTopic topic,
        Set<DecisionKind> kinds,
        DelegationLimit limit,
        Optional<AuthorityId> employer) {
    /** The longest number, in characters. */
    public static final int LONGEST_NUMBER = 40;

    /** The longest title, in characters. */
    public static final int LONGEST_ROLE = 200;

    public DelegationItem {
        kinds = Set.copyOf(kinds);
    }

    /** An item without a limit, for the municipality's own employees. */
    public DelegationItem(
            String number,
            String role,
            Optional<StaffId> staff,
            TeamId team,
            LegalTopic topic,
            Set<DecisionKind> kinds) {
        this(number, role, staff, team, topic, kinds, DelegationLimit.NONE, Optional.empty());
    }

    public DelegationItem within(DelegationLimit other) {
        return new DelegationItem(number, role, staff, team, topic, kinds, other, employer);
    }

    /** The same item for one person whom another authority employs. */
    public DelegationItem forSomeoneAt(AuthorityId other, StaffId someone) {
        return new DelegationItem(number, role, Optional.of(someone), team, topic, kinds, limit, Optional.of(other));
    }

    /** Whether it covers such a matter on the day. */
    boolean isAbout(DelegatedMatter matter, LocalDate day) {
        return team.equals(matter.team())
                && topic == matter.topic()
                && kinds.contains(matter.kind())
                && limit.isInForce(day);
    }

    /** Whether it lets the actor decide. */
    boolean isHeldBy(Actor actor) {
        if (!actor.may(Mandate.DECISION_MAKER)) {
            return false;
        }
        Optional<StaffId> expected = employer.isPresent() ? guest() : staff;
        return expected.map(actor.staff()::equals)
                .orElseGet(() -> !Guest.isGuest(actor.staff()) && actor.title().equalsIgnoreCase(role));
    }

    /** The one person it is given to as they are known here, if another authority employs them. */
    Optional<StaffId> guest() {
        return employer.flatMap(home -> staff.map(someone -> Guest.id(home, someone)));
    }
}
