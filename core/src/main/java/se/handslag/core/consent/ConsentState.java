package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.ItemKind;

/**
 * How it stands with consent in a case on a day, in one word.
 *
 * @param kind the word
 * @param until the last day of what ends soon or has ended; empty otherwise
 * @param may the kinds of which something may go on consent
 * @param mayNot the kinds that this authority could hand over and that no consent covers
 */
public record ConsentState(Kind kind, Optional<LocalDate> until, Set<ItemKind> may, Set<ItemKind> mayNot) {
    /** The words for it. */
    public enum Kind {
        /** A consent covers every kind of information there is here, and nothing is kept out. */
        THERE("there"),
        /** Something may go, and something not. */
        PARTLY("partly"),
        /** Something may go, and ends soon. */
        ENDING("ending"),
        /** Nothing has been asked, or what was said begins later. */
        MISSING("missing"),
        EXPIRED("expired"),
        WITHDRAWN("withdrawn");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code that programs and texts go by; never changes. */
        public String code() {
            return code;
        }

        /** Whether nothing may go on consent. */
        public boolean isNone() {
            return this == MISSING || this == EXPIRED || this == WITHDRAWN;
        }
    }

    public ConsentState {
        may = Set.copyOf(may);
        mayNot = Set.copyOf(mayNot);
    }

    /**
     * @param consents of one case, newest first
     * @param offered the kinds of item that this authority can hand over at all
     * @param warnDays how many days before its end a consent is said to end
     */
    public static ConsentState of(List<Consent> consents, List<ItemKind> offered, LocalDate day, int warnDays) {
        List<Consent> inForce =
                consents.stream().filter(consent -> consent.isValidOn(day)).toList();
        Set<ItemKind> may = inForce.stream()
                .flatMap(consent -> consent.kindsLeft().stream())
                .filter(offered::contains)
                .collect(Collectors.toSet());
        Set<ItemKind> mayNot =
                offered.stream().filter(kind -> !may.contains(kind)).collect(Collectors.toSet());
        if (inForce.isEmpty()) {
            return none(consents, mayNot, day);
        }
        Optional<LocalDate> ends = inForce.stream()
                .filter(consent -> consent.status(day, warnDays) == ConsentStatus.EXPIRING)
                .filter(consent -> !consent.isRenewedAmong(consents))
                .map(consent -> consent.period().to())
                .min(Comparator.naturalOrder());
        if (ends.isPresent()) {
            return new ConsentState(Kind.ENDING, ends, may, mayNot);
        }
        boolean whole = mayNot.isEmpty()
                && inForce.stream()
                        .allMatch(
                                consent -> consent.excluded().equals(Exclusions.NONE) && !consent.isPartlyWithdrawn());
        return new ConsentState(whole ? Kind.THERE : Kind.PARTLY, Optional.empty(), may, mayNot);
    }

    private static ConsentState none(List<Consent> consents, Set<ItemKind> mayNot, LocalDate day) {
        for (Consent consent : consents) {
            ConsentStatus status = consent.status(day, 0);
            if (status == ConsentStatus.WITHDRAWN) {
                return new ConsentState(Kind.WITHDRAWN, Optional.empty(), Set.of(), mayNot);
            } else if (status == ConsentStatus.EXPIRED) {
                return new ConsentState(
                        Kind.EXPIRED, Optional.of(consent.period().to()), Set.of(), mayNot);
            }
        }
        return new ConsentState(Kind.MISSING, Optional.empty(), Set.of(), mayNot);
    }
}
