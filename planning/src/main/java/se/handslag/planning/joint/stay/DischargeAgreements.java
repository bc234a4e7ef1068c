package se.handslag.planning.joint.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * What is agreed in the region's county, as the one who runs the platform has set it. The act holds where nothing is.
 *
 * @param all the agreements; of one municipality no two hold on the same day
 */
@Carries(
        value = LegalTopic.PAYMENT_FOR_WHO_IS_READY,
        by = "Counts the day from which the municipality pays from the moment of the notice, and shows it to both.",
        leftToPeople = "Whether the region has done what the payment depends on, and the bill.")
@Carries(
        value = LegalTopic.AGREEMENT_ON_PAYMENT,
        by = "Lets an installation set other days for a municipality, from the day they are agreed for.")
public record DischargeAgreements(List<DischargeAgreement> all) {
    /** Nothing is agreed. */
    public static final DischargeAgreements NONE = new DischargeAgreements(List.of());

    /** @throws IllegalArgumentException if two of one municipality hold on the same day */
    public DischargeAgreements {
        all = List.copyOf(all);
        for (int one = 0; one < all.size(); one++) {
            for (DischargeAgreement other : all.subList(one + 1, all.size())) {
                if (all.get(one).overlaps(other)) {
                    throw new IllegalArgumentException(
                            "Two agreements with " + other.municipality() + " hold on the same day.");
                }
            }
        }
    }

    /** The agreement that a notice to this municipality follows; empty where the act does. */
    public Optional<DischargeAgreement> of(AuthorityId municipality, Instant notice) {
        return all.stream()
                .filter(agreement -> agreement.holds(municipality, notice))
                .findFirst();
    }

    /** The first day that this municipality pays for, after a notice given at this moment. */
    public LocalDate paysFrom(AuthorityId municipality, Instant notice) {
        return of(municipality, notice)
                .map(DischargeAgreement::terms)
                .orElse(DischargeTerms.OF_THE_ACT)
                .paysFrom(notice);
    }
}
