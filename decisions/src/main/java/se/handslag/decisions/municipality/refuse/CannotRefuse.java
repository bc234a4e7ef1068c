package se.handslag.decisions.municipality.refuse;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why support was not refused. */
public sealed interface CannotRefuse extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotRefuse {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** What is wrong with how the person was heard. */
    enum NotHeard implements CannotRefuse {
        SENT_IN_THE_FUTURE("sent-in-the-future", "sentOn"),
        ANSWER_BEFORE_SENT("answer-before-sent", "answerBy"),
        NO_REASON_TO_SKIP("no-reason-to-skip", "skipped"),
        TEXT_TOO_LONG("text-too-long", "reply");

        private final String code;
        private final String field;

        NotHeard(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.refuse.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The person still has time to answer, and has not. */
    record TimeToAnswer(LocalDate answerBy) implements CannotRefuse {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.refuse.cannot.time-to-answer", answerBy);
        }

        @Override
        public String field() {
            return "answerBy";
        }
    }
}
