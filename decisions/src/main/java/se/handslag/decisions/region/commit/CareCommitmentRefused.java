package se.handslag.decisions.region.commit;

import java.util.function.Function;

/**
 * The region has declined to take on the person's care. The reasons stay in its own record.
 *
 * <p>It cannot be appealed, for the same reason that a {@link CareCommitment} cannot [INFER].
 *
 * @param particulars what every statement states
 * @param reason of which kind
 * @param words why, in words
 */
public record CareCommitmentRefused(CareParticulars particulars, CareRefusalReason reason, String words)
        implements CareStatement {
    @Override
    public <X> X match(
            Function<? super CareCommitment, ? extends X> accepted,
            Function<? super CareCommitmentRefused, ? extends X> refused,
            Function<? super FixedCareContactChanged, ? extends X> contact,
            Function<? super CareCommitmentEnded, ? extends X> ended) {
        return refused.apply(this);
    }

    @Override
    public String toString() {
        return "CareCommitmentRefused[" + id() + "]";
    }
}
