package se.handslag.eligibility.joint.view;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.UnknownTeam;

/** Why an assessment cannot be read. */
public sealed interface CannotReadAssessment extends Refusal {
    /** This authority has no such case. */
    record NoSuchCase() implements CannotReadAssessment {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.view.cannot.no-such-case");
        }
    }

    /** The case's team is no longer installed here. */
    record NoSuchTeam(UnknownTeam unknown) implements CannotReadAssessment {
        @Override
        public Sentence sentence() {
            return unknown.sentence();
        }
    }
}
