package se.handslag.core.block.mode;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why it was not settled how blocks are used. */
public enum CannotAdoptBlockMode implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    /** The Patient Data Act is about health care; the social services have no blocks between units. */
    ONLY_HEALTH_CARE("only-health-care", "betweenUnits"),
    /** Someone's block would fall without their asking. */
    BLOCKS_IN_FORCE("blocks-in-force", "betweenUnits"),
    /** Someone's objection, or what another authority has told of one, would fall. */
    OBJECTIONS_IN_FORCE("objections-in-force", "shared"),
    IN_THE_PAST("in-the-past", "from"),
    MINUTES("minutes", "minutes"),
    REVIEW_DAYS("review-days", "reviewDays"),
    NO_DECISION("no-decision", "decided"),
    TEXT_TOO_LONG("text-too-long", "decided");

    private final String code;
    private final String field;

    CannotAdoptBlockMode(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.mode.cannot." + code, BlockMode.MOST_MINUTES, BlockMode.MOST_REVIEW_DAYS);
    }

    @Override
    public String field() {
        return field;
    }
}
