package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a policy of four eyes was not adopted. */
public enum CannotAdoptFourEyes implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NO_DECISION("no-decision", "eyesDecided"),
    /** Its first day has been: what was decided then was decided by another policy. */
    IN_THE_PAST("in-the-past", "eyesFrom"),
    TEXT_TOO_LONG("text-too-long", "eyesDecided");

    private final String code;
    private final String field;

    CannotAdoptFourEyes(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.eyes.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
