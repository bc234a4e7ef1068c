package se.handslag.decisions.region.commit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * The region has taken on the person's care (vårdåtagande), from a day and until further notice.
 *
 * <p>A fixed care contact is named when the person asks for one, or when it is needed for safety, continuity, coordination or security
 * (patientlagen 2014:821, 6 kap. 2 §), at once or later. The act sets no time for that.
 *
 * <p>It is no decision under the Administrative Procedure Act or the Social Services Act and cannot be appealed: to give care is a factual
 * act (faktiskt handlande) [INFER].
 *
 * @param particulars what every statement states
 * @param from the first day
 * @param undertakes what the region undertakes, in plain words
 * @param contact the fixed care contact; empty if none is named yet
 */
@Carries(
        value = LegalTopic.FIXED_CARE_CONTACT,
        by = "A commitment of the region's may name a fixed care contact, and a task reminds of one that is missing.",
        leftToPeople =
                "Whether the person asks for a contact or needs one; that the one named is employed and willing. To take on care"
                        + " or decline is a factual act that cannot be appealed, so that no notice of appeal is given.")
public record CareCommitment(
        CareParticulars particulars, LocalDate from, String undertakes, Optional<FixedCareContact> contact)
        implements CareStatement {
    @Override
    public <X> X match(
            Function<? super CareCommitment, ? extends X> accepted,
            Function<? super CareCommitmentRefused, ? extends X> refused,
            Function<? super FixedCareContactChanged, ? extends X> changed,
            Function<? super CareCommitmentEnded, ? extends X> ended) {
        return accepted.apply(this);
    }

    @Override
    public String toString() {
        return "CareCommitment[" + id() + "]";
    }
}
