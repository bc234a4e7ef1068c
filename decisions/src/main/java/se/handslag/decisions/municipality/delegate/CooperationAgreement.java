package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * An agreement by which employees of another authority may decide for this municipality (avtalssamverkan).
 *
 * <p>It never changes; of several with the same authority, the one put into the record last holds. Without one, nobody but the
 * municipality's own employees decides: KL (2017:725) 7 kap. 5 § and 9 kap. 37 § second paragraph. It is always with a public authority,
 * since the exercise of public power is not handed to anyone else: SoL (2025:400) 4 kap. 3 §.
 *
 * @param id which
 * @param with the other authority
 * @param withName its name, as printed
 * @param decided by which council or board and when, for example {@code Kommunfullmäktige 2025-05-19 § 77}
 * @param from first day
 * @param to last day; empty until further notice
 * @param teams whose support it covers
 * @param recorded who put it into the record, and when
 */
@Carries(
        value = LegalTopic.EMPLOYEES_OF_ANOTHER_AUTHORITY_DECIDE,
        by =
                "An employee of another authority decides only where an agreement and a named item of the delegation order are both in force.",
        leftToPeople =
                "The agreement itself is entered by the two authorities and only recorded here; the item is the board's.")
public record CooperationAgreement(
        CooperationAgreementId id,
        AuthorityId with,
        String withName,
        String decided,
        LocalDate from,
        Optional<LocalDate> to,
        Set<TeamId> teams,
        Signature recorded) {
    /** The longest telling of who decided on it, in characters. */
    public static final int LONGEST_DECIDED = 400;

    /** The longest name of an authority, in characters. */
    public static final int LONGEST_NAME = 150;

    public CooperationAgreement {
        teams = Set.copyOf(teams);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** Whether it lets an item give someone at the other authority a decision on the day. */
    boolean carries(DelegationItem item, LocalDate day) {
        return isInForce(day) && item.employer().filter(with::equals).isPresent() && teams.contains(item.team());
    }
}
