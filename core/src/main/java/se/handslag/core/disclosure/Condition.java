package se.handslag.core.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that the one who discloses must settle before a ground holds. The answer is kept with the disclosure.
 *
 * <p>Some are answered with one of a few codes, the others in words. The question is {@code condition.<code>}, a choice {@code
 * condition.<code>.<choice>}. Beside these every ground but consent asks why it holds, in words.
 */
public enum Condition {
    /** For whom it could be harmful, and of whom it is therefore clear that they come to none. */
    HARM_TO_WHOM("harm-to-whom", "person", "someone-close", "both"),
    /** Which task of the own authority cannot be done otherwise. */
    OWN_TASK("own-task"),
    /** Which statute obliges the authority to tell. */
    DUTY("duty", Arrays.stream(Duty.values()).map(Duty::code).toArray(String[]::new)),
    /** Which of the situations that the law lists. */
    SITUATION("situation", Situation.codes()),
    /** What the person needs and the information is needed for. */
    NEEDED_FOR("needed-for", "care", "treatment", "support"),
    /** Why the person cannot consent. */
    WHY_NO_CONSENT("why-no-consent", "health", "other-reason"),
    /** What the receiver is to prevent or look into. */
    TO_PREVENT("to-prevent", "crime", "wrong-payment", "fraud-or-breach"),
    /** Which offence. */
    OFFENCE("offence"),
    /** What the authority that fights crime needs. */
    WHAT_IS_NEEDED("what-is-needed", "contact-details", "other-information"),
    /** Who the party is. */
    WHICH_PARTY("which-party", "person", "representative", "other-party"),
    /** When and how the person consented, where the receiver stands in no consent that is registered. */
    HOW_CONSENTED("how-consented");

    /** The longest answer in words, in characters. */
    public static final int LONGEST = 1_000;

    private final String code;
    private final List<String> choices;

    Condition(String code, String... choices) {
        this.code = code;
        this.choices = List.of(choices);
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The codes to choose among; empty where it is answered in words. */
    public List<String> choices() {
        return choices;
    }

    public boolean isInWords() {
        return choices.isEmpty();
    }

    /** Whether this answers it. */
    boolean isSettledBy(String answer) {
        return isInWords() ? !answer.isBlank() && answer.length() <= LONGEST : choices.contains(answer);
    }

    public static Optional<Condition> ofCode(String code) {
        for (Condition condition : values()) {
            if (condition.code.equals(code)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /** The situations in which care may be told of without consent. */
    static final class Situation {
        static final String UNDER_18 = "under-18";

        private Situation() {}

        static String[] codes() {
            return new String[] {UNDER_18, "substance-use", "compulsory-care", "unborn-child"};
        }
    }
}
