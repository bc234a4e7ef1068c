package se.handslag.core.task.wait;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a task does not wait. */
public sealed interface CannotLetWait extends Refusal {
    /** This authority has no such case. */
    record NoSuchCase() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("task.cannot.no-such-case");
        }
    }

    /** It has been done, or the fact that it followed from has changed. */
    record NoSuchTask() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.no-such-task");
        }
    }

    record NoReason() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.no-reason", TaskWait.SHORTEST);
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record TooLong() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.too-long", TaskWait.LONGEST);
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** The day has been. */
    record Past() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.past");
        }

        @Override
        public String field() {
            return "until";
        }
    }

    record TooFarAhead() implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.too-far-ahead", TaskWait.MOST_DAYS);
        }

        @Override
        public String field() {
            return "until";
        }
    }

    /** Its day is set by a statute or a decision. */
    record DayHolds(LocalDate due) implements CannotLetWait {
        @Override
        public Sentence sentence() {
            return Sentence.of("wait.cannot.day-holds", due);
        }

        @Override
        public String field() {
            return "until";
        }
    }
}
