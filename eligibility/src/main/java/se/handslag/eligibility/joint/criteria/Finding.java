package se.handslag.eligibility.joint.criteria;

import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;

/**
 * Where one authority stands on one fact (ställningstagande).
 *
 * <p>{@link Answer#UNKNOWN} is a finding too: someone has looked and it is unclear. A later finding by the same authority takes the place
 * of an earlier one; none is changed.
 *
 * @param fact the id of the fact in the team's criteria
 * @param answer whether the statement holds
 * @param reason why, in words that both authorities and the person may read; may be empty
 * @param signature who found it, for which authority, and when
 * @param source how they know
 */
public record Finding(String fact, Answer answer, String reason, Signature signature, FindingSource source)
        implements PersonalData {

    /** The kind of authority that has settled the fact. */
    public AuthorityKind settledBy() {
        return signature.authority().kind();
    }

    /** Whether this is a finding on the fact, by an authority that can know it. */
    public boolean countsOn(Criterion.Fact asked) {
        return asked.id().equals(fact) && asked.settledBy().includes(settledBy());
    }

    @Override
    public String toString() {
        return "Finding";
    }
}
