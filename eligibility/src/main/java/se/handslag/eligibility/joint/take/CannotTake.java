package se.handslag.eligibility.joint.take;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a case was not taken on. */
public sealed interface CannotTake extends Refusal {
    /** This authority has no such case. */
    record NoSuchCase() implements CannotTake {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.take.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record Ended() implements CannotTake {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.take.cannot.ended");
        }
    }

    /** Only those who work with persons hold cases. */
    record NotAnAssessor() implements CannotTake {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.take.cannot.not-an-assessor");
        }
    }

    /**
     * A colleague has it.
     *
     * @param colleague by name
     */
    record SomeoneHasIt(String colleague) implements CannotTake {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.take.cannot.someone-has-it", colleague);
        }

        @Override
        public String field() {
            return "takeOver";
        }
    }
}
