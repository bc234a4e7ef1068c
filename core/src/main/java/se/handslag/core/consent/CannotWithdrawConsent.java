package se.handslag.core.consent;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consent was not withdrawn. */
public enum CannotWithdrawConsent implements Refusal {
    NO_SUCH_CONSENT("consent.cannot-withdraw.no-such-consent"),
    ALREADY_WITHDRAWN("consent.cannot-withdraw.already-withdrawn");

    private final String key;

    CannotWithdrawConsent(String key) {
        this.key = key;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }
}
