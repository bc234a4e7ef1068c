package se.handslag.decisions.region.consult;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why a question was not answered. */
public sealed interface CannotAnswerConsultation extends Refusal {
    /** What is wrong with the answer itself. */
    enum Now implements CannotAnswerConsultation {
        NO_SUCH_QUESTION("no-such-question", ""),
        NOT_HEALTH_CARE("not-health-care", ""),
        ALREADY_ANSWERED("already-answered", ""),
        /** Objections are worth nothing to the one who decides unless they say what they are. */
        OBJECTIONS_WITHOUT_WORDS("objections-without-words", "text"),
        TOO_LONG("too-long", "text");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.answer.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The answer could not be handed over. */
    record NotHandedOver(CannotDisclose why) implements CannotAnswerConsultation {
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
