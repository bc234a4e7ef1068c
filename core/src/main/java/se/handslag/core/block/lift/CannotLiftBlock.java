package se.handslag.core.block.lift;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a block was not lifted. */
public enum CannotLiftBlock implements Refusal {
    NO_SUCH_BLOCK("no-such-block", ""),
    ALREADY_LIFTED("already-lifted", ""),
    NOT_HEALTH_CARE("not-health-care", ""),
    NOT_SAID_HOW("not-said-how", "how"),
    TEXT_TOO_LONG("text-too-long", "how"),
    /** The unit is the one whose documentation it is, or the objection is not about units. */
    NO_SUCH_UNIT("no-such-unit", "unit"),
    ENDED_ALREADY("ended-already", "until");

    private final String code;
    private final String field;

    CannotLiftBlock(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.lift.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
