package se.handslag.core.person;

import java.util.Optional;
import java.util.Set;

/**
 * The number of a person in the population register (personnummer): year, month and day of birth, birth number and check digit.
 *
 * <p>Source: 18 § folkbokföringslagen (1991:481). The day may be one near the day of birth, where the numbers of a day have run out.
 *
 * @param value twelve digits, {@code ÅÅÅÅMMDDNNNN}
 */
public record PersonalNumber(String value) implements IdentityNumber {
    public static final String KIND = "personal-number";

    /** Object identifier of the number series in health-care messages. */
    public static final String OID = "1.2.752.129.2.1.3.1";

    /**
     * The birth numbers that the Tax Agency (Skatteverket) keeps for tests and gives to nobody: the three characters after the day. Source:
     * Skatteverket, testpersonnummer.
     */
    public static final Set<String> BIRTH_NUMBERS_FOR_TESTS = Set.of("238", "239");

    /** @throws IllegalArgumentException if it is not a personal number of twelve digits; the message does not carry it */
    public PersonalNumber {
        TwelveDigits digits = new TwelveDigits(value);
        if (!digits.areTwelve() || digits.isCoordination() || digits.fault().isPresent()) {
            throw new IllegalArgumentException("This is not a personal number of twelve digits.");
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
        return "PersonalNumber[masked]";
    }
}
