package se.handslag.decisions.region.commit;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * The region has ended what it had taken on. The reason stays in its own record.
 *
 * @param particulars what every statement states
 * @param commitment the commitment that ends
 * @param on its last day
 * @param reason why, in words
 */
public record CareCommitmentEnded(CareParticulars particulars, CareStatementId commitment, LocalDate on, String reason)
        implements CareStatement {
    @Override
    public <X> X match(
            Function<? super CareCommitment, ? extends X> accepted,
            Function<? super CareCommitmentRefused, ? extends X> refused,
            Function<? super FixedCareContactChanged, ? extends X> contact,
            Function<? super CareCommitmentEnded, ? extends X> ended) {
        return ended.apply(this);
    }

    @Override
    public String toString() {
        return "CareCommitmentEnded[" + id() + "]";
    }
}
