package se.handslag.decisions.municipality.consult;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why the region was not asked. */
public sealed interface CannotAskConsultation extends Refusal {
    /** What stops it without regard to what is asked. */
    enum Now implements CannotAskConsultation {
        NO_SUCH_CASE("no-such-case", ""),
        NOT_A_CASE_WORKER("not-a-case-worker", ""),
        /** The actor has said that they have a conflict of interest in the matter. */
        DISQUALIFIED("disqualified", ""),
        CASE_CLOSED("case-closed", ""),
        /** There is no application to consult about. */
        NOTHING_TO_CONSULT_ABOUT("nothing-to-consult-about", ""),
        EMPTY("empty", "question"),
        TOO_LONG("too-long", "question");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.consult.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The question could not be handed over. */
    record NotHandedOver(CannotDisclose why) implements CannotAskConsultation {
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
