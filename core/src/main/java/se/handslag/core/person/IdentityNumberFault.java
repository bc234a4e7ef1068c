package se.handslag.core.person;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** What is wrong with a written identity number, precisely enough for the person who wrote it to find it. Never carries the number. */
public enum IdentityNumberFault implements Refusal {
    /** Nothing is written. */
    EMPTY("empty"),
    /** There are too few or too many characters. */
    LENGTH("length"),
    /** Something is written that is neither a digit nor part of a known reserve number. */
    CHARACTERS("characters"),
    /** The dash or plus stands in the wrong place, or the plus contradicts the year. */
    SEPARATOR("separator"),
    /** The date in the number does not exist. */
    NO_SUCH_DATE("no-such-date"),
    /** The date in the number has not come yet. */
    BORN_AFTER_TODAY("born-after-today"),
    /** The date in the number is further back than anyone has lived. */
    BORN_TOO_LONG_AGO("born-too-long-ago"),
    /** The birth number is 000, which is never given to anyone. */
    BIRTH_NUMBER("birth-number"),
    /** The last digit does not agree with the others. */
    CHECK_DIGIT("check-digit");

    private final String code;

    IdentityNumberFault(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("person.identity-number." + code);
    }

    @Override
    public String field() {
        return "identityNumber";
    }
}
