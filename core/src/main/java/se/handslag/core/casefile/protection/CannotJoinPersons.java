package se.handslag.core.casefile.protection;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why two cases were not said to be about one person. */
public enum CannotJoinPersons implements Refusal {
    NOT_HEAD_OF_SERVICE("join.cannot.not-head-of-service", ""),
    NO_SUCH_CASE("join.cannot.no-such-case", ""),
    /** The two do not carry the same identity number, or are about one person already. */
    NOT_THE_SAME_NUMBER("join.cannot.not-the-same-number", "");

    private final String key;
    private final String field;

    CannotJoinPersons(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}
