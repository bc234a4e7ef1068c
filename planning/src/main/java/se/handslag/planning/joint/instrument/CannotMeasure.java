package se.handslag.planning.joint.instrument;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * Why a measurement was not written down, or not struck.
 *
 * @param why what is missing
 * @param item the item or score it is about; empty where it is about none
 */
public record CannotMeasure(Why why, String item) implements Refusal {
    /** What is missing. */
    public enum Why {
        /** There is no file on this case in one's own record. */
        NO_SUCH_CASE("no-such-case", ""),
        /** The case has ended. */
        CASE_CLOSED("case-closed", ""),
        /** The employer has not given the actor this work to do. */
        NO_MANDATE("no-mandate", ""),
        /** There is no such instrument here. */
        NO_SUCH_INSTRUMENT("no-such-instrument", ""),
        /** The day has not come. */
        IN_THE_FUTURE("in-the-future", "on"),
        /** It was before there was a case. */
        BEFORE_THE_CASE("before-the-case", "on"),
        /** Nothing was answered. */
        NOTHING_ANSWERED("nothing-answered", ""),
        /** The instrument has no such item, or no such score to write in. */
        NO_SUCH_ITEM("no-such-item", ""),
        /** The instrument has no such answer. */
        ANSWER_OUT_OF_REACH("answer-out-of-reach", "item."),
        /** The score cannot be that low or that high. */
        SCORE_OUT_OF_REACH("score-out-of-reach", "score."),
        /** There is no such measurement in the case. */
        NO_SUCH_MEASUREMENT("no-such-measurement", ""),
        /** It has been struck already. */
        STRUCK_ALREADY("struck-already", ""),
        /** It is not said what was wrong. */
        NO_REASON("no-reason", "why"),
        /** What was wrong is said at too great a length. */
        REASON_TOO_LONG("reason-too-long", "why");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }
    }

    static CannotMeasure of(Why why) {
        return new CannotMeasure(why, "");
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("instrument.cannot." + why.code, item, StruckMeasurement.LONGEST);
    }

    @Override
    public String field() {
        return why.field.endsWith(".") ? why.field + item : why.field;
    }
}
