package se.handslag.decisions.municipality.commit;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.joint.commit.CareNews;
import se.handslag.decisions.joint.commit.CareOutcome;

/**
 * How the region's care commitment stands, as the copy says that came last.
 *
 * @param news what it says
 * @param from the region
 * @param by who at the region said it, and when
 * @param receivedAt when the copy came
 * @param copy the disclosure by which it came
 */
public record KnownCareCommitment(CareNews news, AuthorityId from, Signature by, Instant receivedAt, DisclosureId copy)
        implements PersonalData {
    /** Whether the region has taken on the care and has not ended it, as far as this municipality knows. */
    public boolean applies() {
        return news.outcome() == CareOutcome.ACCEPTED;
    }

    @Override
    public String toString() {
        return "KnownCareCommitment[" + copy + "]";
    }
}
