package se.handslag.decisions.municipality.delegate;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a delegation order was not put into the record. */
public enum CannotAdoptDelegationOrder implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_BOARD_DECISION("no-board-decision", "adopted"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    EMPTY("empty", "items"),
    /** An item has no number, or no title of those who may decide. */
    ITEM_UNCLEAR("item-unclear", "items"),
    SAME_NUMBER_TWICE("same-number-twice", "items"),
    /** A text has more characters than are kept. */
    TEXT_TOO_LONG("text-too-long", "items");

    private final String code;
    private final String field;

    CannotAdoptDelegationOrder(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.delegate.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
