package se.handslag.core.person;

import java.util.Optional;

/**
 * The number of a person who is not in the population register (samordningsnummer): as a personal number, with 60 added to the day.
 *
 * <p>Source: lag (2022:1697) om samordningsnummer. A number rests after the fifth calendar year unless it is renewed; that, and how well
 * the identity is proved, stands in the population register and not in the number.
 *
 * @param value twelve digits, {@code ÅÅÅÅMMDDNNNN}
 */
public record CoordinationNumber(String value) implements IdentityNumber {
    static final String KIND = "coordination-number";

    /** Object identifier of the number series in health-care messages. */
    public static final String OID = "1.2.752.129.2.1.3.3";

    /** @throws IllegalArgumentException if it is not a coordination number of twelve digits; the message does not carry it */
    public CoordinationNumber {
        TwelveDigits digits = new TwelveDigits(value);
        if (!digits.areTwelve() || !digits.isCoordination() || digits.fault().isPresent()) {
            throw new IllegalArgumentException("This is not a coordination number of twelve digits.");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String written() {
        return value.substring(0, 8) + "-" + value.substring(8);
    }

    @Override
    public Optional<BirthDate> birthDate() {
        return new TwelveDigits(value).birthDate();
    }

    @Override
    public String toString() {
        return "CoordinationNumber[masked]";
    }
}
