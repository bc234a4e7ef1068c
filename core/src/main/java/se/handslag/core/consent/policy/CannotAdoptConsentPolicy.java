package se.handslag.core.consent.policy;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the limits of consents were not settled. */
public enum CannotAdoptConsentPolicy implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    NOT_REASONABLE("not-reasonable", "limits"),
    NO_DECISION("no-decision", "decided"),
    TEXT_TOO_LONG("text-too-long", "decided"),
    /** Its first day has been: what was given then was given by other limits. */
    IN_THE_PAST("in-the-past", "from");

    private final String code;
    private final String field;

    CannotAdoptConsentPolicy(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("consent.policy.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
