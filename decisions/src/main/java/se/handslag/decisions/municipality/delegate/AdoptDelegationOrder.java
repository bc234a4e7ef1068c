package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Put a delegation order that the board has adopted into the record (anta delegationsordning).
 *
 * @param adopted the board's own decision on it, for example {@code Omsorgsnämnden 2024-12-12 § 145}
 * @param from first day
 * @param to last day; empty until further notice
 * @param items who may decide what
 */
public record AdoptDelegationOrder(
        String adopted, LocalDate from, Optional<LocalDate> to, List<DelegationItem> items) {}
