package se.handslag.core.casefile.protection;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a person's protection stays as it is. */
public enum CannotProtect implements Refusal {
    /** Only what makes the protection weaker is the head's alone. */
    NOT_HEAD_OF_SERVICE("protection.cannot.not-head-of-service", ""),
    NO_SUCH_CASE("protection.cannot.no-such-case", ""),
    NOT_IDENTIFIED("protection.cannot.not-identified", ""),
    /** What stands is as strong or stronger; only the population register makes it weaker. */
    STAYS("protection.cannot.stays", "protection"),
    /** What the register is said to have left is no weaker than what stands. */
    NOT_WEAKER("protection.cannot.not-weaker", "left"),
    DAY_TO_COME("protection.cannot.day-to-come", "sourceDay"),
    TOO_SHORT("protection.cannot.too-short", "reason"),
    TOO_LONG("protection.cannot.too-long", "reason");

    private final String key;
    private final String field;

    CannotProtect(String key, String field) {
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
