package se.handslag.planning.municipality.observe;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.journal.CannotSign;

/** Why an observation was not written down, or not answered. What was written stays with the page. */
public sealed interface CannotObserve extends Refusal {

    /** What is wrong with the observation or its answer. */
    enum Fault implements CannotObserve {
        /** There is no file on this case in one's own record. */
        NO_SUCH_CASE("no-such-case", ""),
        /** The case has ended. */
        CASE_CLOSED("case-closed", ""),
        /** The employer has not given the actor this work to do. */
        NO_MANDATE("no-mandate", ""),
        /** A sign that does not stand in the crisis plan as it is now. */
        NOT_A_SIGN("not-a-sign", "signs"),
        /** There is no such observation on this case. */
        NO_SUCH_OBSERVATION("no-such-observation", ""),
        /** Somebody has answered it. */
        ANSWERED_ALREADY("answered-already", ""),
        /** The answer says nothing. */
        NO_WORDS("no-words", "answer"),
        /** The answer is longer than can be kept. */
        TOO_LONG("too-long", "answer");

        private final String code;
        private final String field;

        Fault(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("observation.cannot." + code, ObservationAnswer.LONGEST);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The note that was to tell of it could not be signed. */
    record NotSigned(CannotSign why) implements CannotObserve {
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
