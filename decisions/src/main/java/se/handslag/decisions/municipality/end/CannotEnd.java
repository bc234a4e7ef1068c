package se.handslag.decisions.municipality.end;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why support was not ended. */
public sealed interface CannotEnd extends Refusal {
    /** Something that every decision needs is missing, or the person was not heard as they should. */
    record NotReady(Refusal why) implements CannotEnd {
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
    enum Now implements CannotEnd {
        NOTHING_TO_END("nothing-to-end", ""),
        /** The appeal has been handed over, and only the court may take from the person what the decision gave. */
        AT_COURT("at-court", "ground"),
        /** The person has appealed: nothing is ended against them. */
        APPEALED("appealed", "ground"),
        NOT_RESERVED("not-reserved", "restsOn"),
        /** It does not say how and when the person said that they want no more. */
        NO_WISH("no-wish", "restsOn"),
        TEXT_TOO_LONG("text-too-long", "restsOn");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.end.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** It would end when it ends anyway, or later. */
    record NotEarly(LocalDate lastDay) implements CannotEnd {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.end.cannot.not-early", lastDay);
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }

    /** Days that have passed are not taken back. */
    record TooEarly(LocalDate earliest) implements CannotEnd {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.end.cannot.too-early", earliest);
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }
}
