package se.handslag.core.disclosure.request;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why the other authority was not asked. */
public sealed interface CannotAsk extends Refusal {
    /** What stands in the way now, or what the request lacks. */
    enum Now implements CannotAsk {
        NO_SUCH_CASE("request.cannot.no-such-case", ""),
        OTHER_SIDE_NOT_KNOWN("request.cannot.other-side-not-known", ""),
        NO_QUESTION("request.cannot.no-question", "question"),
        QUESTION_TOO_LONG("request.cannot.question-too-long", "question"),
        NO_PURPOSE("request.cannot.no-purpose", "purpose"),
        PURPOSE_TOO_LONG("request.cannot.purpose-too-long", "purpose"),
        ANSWER_BEFORE_TODAY("request.cannot.answer-before-today", "answerBy"),
        ANSWER_TOO_FAR_AHEAD("request.cannot.answer-too-far-ahead", "answerBy");

        private final String key;
        private final String field;

        Now(String key, String field) {
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

    /** The question itself cannot be handed over on that ground. */
    record NotHandedOver(CannotDisclose why) implements CannotAsk {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }
}
