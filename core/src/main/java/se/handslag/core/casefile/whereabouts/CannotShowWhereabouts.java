package se.handslag.core.casefile.whereabouts;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why it was not shown how the person is reached. */
public enum CannotShowWhereabouts implements Refusal {
    NO_SUCH_CASE("whereabouts.cannot.no-such-case", ""),
    NOT_IDENTIFIED("whereabouts.cannot.not-identified", ""),
    TOO_SHORT("whereabouts.cannot.too-short", "reason"),
    TOO_LONG("whereabouts.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotShowWhereabouts(String key, String field) {
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
