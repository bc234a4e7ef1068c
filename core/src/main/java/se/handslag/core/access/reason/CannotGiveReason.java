package se.handslag.core.access.reason;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a reason did not open a file. */
public enum CannotGiveReason implements Refusal {
    NO_SUCH_CASE("reason.cannot.no-such-case", ""),
    TOO_SHORT("reason.cannot.too-short", "reason"),
    TOO_LONG("reason.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotGiveReason(String key, String field) {
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
