package se.handslag.eligibility.joint.compare;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a person cannot be held against the teams. */
public enum CannotCompare implements Refusal {
    /** This authority has no such case. */
    NO_SUCH_CASE;

    @Override
    public Sentence sentence() {
        return Sentence.of("eligibility.compare.cannot.no-such-case");
    }
}
