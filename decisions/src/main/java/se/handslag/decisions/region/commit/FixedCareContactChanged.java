package se.handslag.decisions.region.commit;

import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * Another fixed care contact has been named, or the first one.
 *
 * @param particulars what every statement states
 * @param commitment the commitment that the contact belongs to
 * @param contact who it is from that moment
 * @param supersedes the statement that named the one before; empty if there was none
 */
@Carries(
        value = LegalTopic.FIXED_CARE_CONTACT,
        by = "Another contact can be named at any time, and who it was before stays on record.",
        leftToPeople = "To tell the person who their contact is.")
public record FixedCareContactChanged(
        CareParticulars particulars,
        CareStatementId commitment,
        FixedCareContact contact,
        Optional<CareStatementId> supersedes)
        implements CareStatement {
    @Override
    public <X> X match(
            Function<? super CareCommitment, ? extends X> accepted,
            Function<? super CareCommitmentRefused, ? extends X> refused,
            Function<? super FixedCareContactChanged, ? extends X> changed,
            Function<? super CareCommitmentEnded, ? extends X> ended) {
        return changed.apply(this);
    }

    @Override
    public String toString() {
        return "FixedCareContactChanged[" + id() + "]";
    }
}
