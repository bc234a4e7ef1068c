package se.handslag.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Outcome;

/**
 * A number that identifies a person: personal number (personnummer), coordination number (samordningsnummer) or reserve number
 * (reservnummer).
 */
public sealed interface IdentityNumber extends PersonalData permits PersonalNumber, CoordinationNumber, ReserveNumber {

    /**
     * Reads a number as people write it: {@code ÅÅÅÅMMDD-NNNN}, {@code ÅÅMMDD-NNNN}, with plus from the year a person turns 100, with
     * spaces, or without any sign. Reserve numbers of every {@linkplain ReserveNumberSeries#known() known series} are read too.
     *
     * @param today a Swedish civil day; with ten digits it settles the century, and nobody is born after it
     */
    static Outcome<IdentityNumber, IdentityNumberFault> parse(String written, LocalDate today) {
        return parse(written, today, ReserveNumberSeries.known());
    }

    /** As {@link #parse(String, LocalDate)}, with the reserve numbers that this region uses. */
    static Outcome<IdentityNumber, IdentityNumberFault> parse(
            String written, LocalDate today, List<ReserveNumberSeries> reserveNumbers) {
        return new WrittenIdentityNumber(today, reserveNumbers).read(written);
    }

    /**
     * Makes the number again from what was stored.
     *
     * @param kind what {@link #kind()} gave
     * @param value what {@link #value()} gave
     * @throws IllegalArgumentException if the two do not make a number; the message does not carry it
     */
    static IdentityNumber stored(String kind, String value) {
        return switch (kind) {
            case PersonalNumber.KIND -> new PersonalNumber(value);
            case CoordinationNumber.KIND -> new CoordinationNumber(value);
            default -> new ReserveNumber(kind, value);
        };
    }

    /** The stored code of its kind: {@code personal-number}, {@code coordination-number} or the code of its reserve number series. */
    String kind();

    /** The stored form: twelve digits for personal and coordination numbers. Shown only to those who may see the person. */
    String value();

    /** With a dash before the last four characters, as it is written on paper. */
    String written();

    /** The day of birth, where the number tells it. */
    Optional<BirthDate> birthDate();

    /** The last four characters hidden, such as {@code 19900101-••••}. */
    default String masked() {
        String written = written();
        return written.substring(0, written.length() - 4) + "••••";
    }

    /** One answer for each kind. */
    default <T> T match(
            Function<? super PersonalNumber, ? extends T> personal,
            Function<? super CoordinationNumber, ? extends T> coordination,
            Function<? super ReserveNumber, ? extends T> reserve) {
        if (this instanceof PersonalNumber number) {
            return personal.apply(number);
        }
        if (this instanceof CoordinationNumber number) {
            return coordination.apply(number);
        }
        return reserve.apply((ReserveNumber) this);
    }
}
