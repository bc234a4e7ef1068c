package se.handslag.core.person;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * What a person is called.
 *
 * @param given given names (förnamn), at most 80 characters; empty for a person who has only one name, kept as family name
 * @param family family name (efternamn), at most 80 characters; empty for a person who has only one name, kept as given name
 * @param knownAs the name the person goes by (tilltalsnamn), at most 80 characters; empty if none is told
 */
public record PersonName(String given, String family, String knownAs) implements PersonalData {
    /** The most characters that each part of a name may have. */
    public static final int LONGEST = 80;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** @throws IllegalArgumentException if {@link #of(String, String, String)} refuses the name; the message does not carry it */
    public PersonName {
        given = tidy(given);
        family = tidy(family);
        knownAs = tidy(knownAs);
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("A person has at least one name.");
        }
        if (isTooLong(given) || isTooLong(family) || isTooLong(knownAs)) {
            throw new IllegalArgumentException("Each part of a name has at most " + LONGEST + " characters.");
        }
        if (hasControl(given) || hasControl(family) || hasControl(knownAs)) {
            throw new IllegalArgumentException("A name has no control characters.");
        }
    }

    /** A name as it was written; spaces around and doubled spaces are taken away. */
    public static Outcome<PersonName, Fault> of(String given, String family, String knownAs) {
        String tidyGiven = tidy(given);
        String tidyFamily = tidy(family);
        String tidyKnownAs = tidy(knownAs);
        if (tidyGiven.isEmpty() && tidyFamily.isEmpty()) {
            return Outcome.refused(Fault.EMPTY);
        }
        if (isTooLong(tidyGiven) || isTooLong(tidyFamily) || isTooLong(tidyKnownAs)) {
            return Outcome.refused(Fault.TOO_LONG);
        }
        if (hasControl(tidyGiven) || hasControl(tidyFamily) || hasControl(tidyKnownAs)) {
            return Outcome.refused(Fault.CHARACTERS);
        }
        return Outcome.done(new PersonName(tidyGiven, tidyFamily, tidyKnownAs));
    }

    /** Given and family name, for letters and decisions. */
    public String full() {
        return (given + " " + family).strip();
    }

    /** What to call the person in speech and on the page: the name they go by, or else the given name. */
    public String called() {
        if (!knownAs.isEmpty()) {
            return knownAs;
        }
        return given.isEmpty() ? family : given;
    }

    @Override
    public String toString() {
        return "PersonName[masked]";
    }

    private static String tidy(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    private static boolean hasControl(String text) {
        return CONTROL.matcher(text).find();
    }

    /** What is wrong with a written name. */
    public enum Fault implements Refusal {
        /** Neither given nor family name is written. */
        EMPTY("empty"),
        /** A part has more than 80 characters. */
        TOO_LONG("too-long"),
        /** There are characters that cannot be seen. */
        CHARACTERS("characters");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return this == TOO_LONG ? Sentence.of("person.name." + code, LONGEST) : Sentence.of("person.name." + code);
        }

        @Override
        public String field() {
            return "name";
        }
    }
}
