package se.handslag.decisions.municipality.approve;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.team.decision.FourEyes;

/**
 * Which of this municipality's decisions take two people, whatever the team asks (fyra ögon). It never changes; the next one takes its place.
 *
 * @param id which
 * @param asks what it asks
 * @param from first day
 * @param decided who decided on it and when, for example {@code Omsorgsnämnden 2025-03-13 § 41}
 * @param adopted who put it into the record, and when
 */
public record FourEyesPolicy(UUID id, FourEyes asks, LocalDate from, String decided, Signature adopted) {
    /** The longest telling of who decided on it, in characters. */
    public static final int LONGEST_DECIDED = 400;

    /** What the authority asks on a day, by policies of which the one put into the record last comes first. */
    public static FourEyes on(List<FourEyesPolicy> policies, LocalDate day) {
        return policies.stream()
                .filter(policy -> !day.isBefore(policy.from()))
                .findFirst()
                .map(FourEyesPolicy::asks)
                .orElse(FourEyes.NEVER);
    }

    /**
     * What the authority asks today of an investigation: the strictest that has held on any day since it was opened.
     *
     * <p>A stricter policy thus holds at once. A policy holds through the first day of the one that takes its place, so that a looser one is
     * for investigations that are opened after that day.
     */
    public static FourEyes ofInvestigation(List<FourEyesPolicy> policies, LocalDate opened, LocalDate today) {
        FourEyes asked = FourEyes.NEVER;
        LocalDate replaced = LocalDate.MAX;
        for (FourEyesPolicy policy : policies) {
            boolean held = !policy.from().isAfter(today) && !policy.from().isAfter(replaced);
            if (held && !replaced.isBefore(opened)) {
                asked = asked.orStricter(policy.asks());
            }
            replaced = policy.from().isBefore(replaced) ? policy.from() : replaced;
        }
        return asked;
    }
}
