package se.handslag.planning.joint.coordinate;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nobody was said to be away, or why they still are. */
public enum CannotSetAbsence implements Refusal {
    NOT_HEAD_OF_SERVICE("cover.cannot.not-head-of-service", ""),
    NO_STAFF("cover.cannot.no-staff", "staff"),
    NO_COVER("cover.cannot.no-cover", "cover"),
    /** Nobody covers for themselves. */
    THEMSELVES("cover.cannot.themselves", "cover"),
    /** Whoever settles who opens files would have opened them for themselves, and be the one who looks at what was opened. */
    ONESELF("cover.cannot.oneself", "cover"),
    ENDS_FIRST("cover.cannot.ends-first", "to"),
    IN_THE_PAST("cover.cannot.in-the-past", "to"),
    TOO_LONG("cover.cannot.too-long", "to"),
    /** They are away already on some of the days. */
    ALREADY("cover.cannot.already", "from"),
    /** Whoever should cover is away on some of the days. */
    COVER_AWAY("cover.cannot.cover-away", "cover"),
    NO_SUCH("cover.cannot.no-such", "");

    private final String key;
    private final String field;

    CannotSetAbsence(String key, String field) {
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
