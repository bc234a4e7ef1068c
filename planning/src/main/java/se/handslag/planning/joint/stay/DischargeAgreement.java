package se.handslag.planning.joint.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Dates;

/**
 * What a region and a municipality have agreed on instead of the act's days (överenskommelse om betalningsansvar).
 *
 * @param municipality the municipality
 * @param from the first day it holds for; notices given before it follow the act
 * @param to the last day; empty until further notice
 * @param terms what is agreed
 */
public record DischargeAgreement(
        AuthorityId municipality, LocalDate from, Optional<LocalDate> to, DischargeTerms terms) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public DischargeAgreement {
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("The agreement with " + municipality + " ends before it begins.");
        }
    }

    boolean holds(AuthorityId of, Instant notice) {
        LocalDate day = Dates.day(notice);
        return municipality.equals(of)
                && !day.isBefore(from)
                && to.filter(day::isAfter).isEmpty();
    }

    boolean overlaps(DischargeAgreement other) {
        return municipality.equals(other.municipality)
                && to.filter(end -> end.isBefore(other.from)).isEmpty()
                && other.to.filter(end -> end.isBefore(from)).isEmpty();
    }
}
