package se.handslag.core.disclosure.request;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why a request was not answered. */
public sealed interface CannotAnswerRequest extends Refusal {
    /** What stands in the way now, or what the answer lacks. */
    enum Now implements CannotAnswerRequest {
        NO_SUCH_REQUEST("request.answer.cannot.no-such-request", ""),
        ALREADY_ANSWERED("request.answer.cannot.already-answered", ""),
        NOTHING_PICKED("request.answer.cannot.nothing-picked", "items"),
        TOO_MANY("request.answer.cannot.too-many", "items"),
        NO_REASON("request.answer.cannot.no-reason", "refusal"),
        REASON_TOO_LONG("request.answer.cannot.reason-too-long", "refusal"),
        HARM_NOT_TRIED("request.answer.cannot.harm-not-tried", "noHarm");

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

    /** Something of it cannot be handed over, and therefore nothing was. */
    record NotHandedOver(CannotDisclose why) implements CannotAnswerRequest {
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
