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
    /** The longest support of an item is no number of months. */
    LIMIT_UNCLEAR("limit-unclear", "items"),
    /** An item holds on other days than the order does. */
    ITEM_OUTSIDE_THE_ORDER("item-outside-the-order", "items"),
    /** An item for someone at another authority does not say whom. */
    GUEST_NOT_NAMED("guest-not-named", "items"),
    /** An item names someone at another authority with which there is no agreement about the team. */
    NO_AGREEMENT("no-agreement", "items"),
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
