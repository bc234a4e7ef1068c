package se.handslag.core.access.relation;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why what was declared stays. */
public enum CannotEndRelation implements Refusal {
    /** There is none, or whoever asks did not write it. */
    NO_SUCH("relation.cannot.no-such", ""),
    /** Nobody ends what keeps themselves from a file. */
    OWN("relation.cannot.own", ""),
    TOO_SHORT("relation.cannot.too-short", "reason"),
    TOO_LONG("relation.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotEndRelation(String key, String field) {
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
