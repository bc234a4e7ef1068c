package se.handslag.core.access;

import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalData;

/** An identity number as it is stored: its kind, and its digits and letters. */
public record PersonNumber(String kind, String value) implements PersonalData {
    public static PersonNumber of(IdentityNumber number) {
        return new PersonNumber(number.kind(), number.value());
    }

    @Override
    public String toString() {
        return "PersonNumber[masked]";
    }
}
