package se.handslag.decisions.municipality.correct;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a decision was not corrected. */
public sealed interface CannotCorrect extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(Refusal why) implements CannotCorrect {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** The cases that need no more than to be named. */
    enum Now implements CannotCorrect {
        /** The actor has said that they have a conflict of interest in the matter. */
        DISQUALIFIED("disqualified", ""),
        NO_SUCH_DECISION("no-such-decision", ""),
        NOT_THERE("not-there", "wrong"),
        /** The words stand there more than once, so that nobody knows which are meant. */
        THERE_TWICE("there-twice", "wrong"),
        NOTHING_RIGHT("nothing-right", "right"),
        THE_SAME("the-same", "right"),
        /** So many words are no slip. */
        NO_SLIP("no-slip", "wrong"),
        NO_REASON("no-reason", "reason"),
        TEXT_TOO_LONG("text-too-long", "reason");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.correct.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}
