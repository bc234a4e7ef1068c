package se.handslag.core.consent.policy;

import java.time.LocalDate;

/**
 * Settle the limits of this authority's consents.
 *
 * @param limits what is to apply
 * @param from first day; not one that has been
 * @param decided who decided on it and when
 */
public record AdoptConsentPolicy(ConsentLimits limits, LocalDate from, String decided) {}
