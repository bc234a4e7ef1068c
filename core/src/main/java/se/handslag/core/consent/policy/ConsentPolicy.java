package se.handslag.core.consent.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * What this authority has settled of its consents. It never changes; the next one takes its place.
 *
 * @param id which
 * @param limits what it says
 * @param from first day
 * @param decided who decided on it and when, for example {@code Omsorgsnämnden 2025-03-13 § 41}
 * @param adopted who put it into the record, and when
 */
public record ConsentPolicy(UUID id, ConsentLimits limits, LocalDate from, String decided, Signature adopted) {
    /** The longest telling of who decided on it, in characters. */
    public static final int LONGEST_DECIDED = 400;

    /** The limits on a day, by policies of which the one put into the record last comes first. */
    public static ConsentLimits on(List<ConsentPolicy> policies, LocalDate day) {
        return policies.stream()
                .filter(policy -> !day.isBefore(policy.from()))
                .findFirst()
                .map(ConsentPolicy::limits)
                .orElse(ConsentLimits.USUAL);
    }
}
