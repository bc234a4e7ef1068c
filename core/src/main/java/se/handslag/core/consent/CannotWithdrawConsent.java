package se.handslag.core.consent;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consent was not withdrawn. */
public enum CannotWithdrawConsent implements Refusal {
    NO_SUCH_CONSENT("consent.cannot-withdraw.no-such-consent", ""),
    ALREADY_WITHDRAWN("consent.cannot-withdraw.already-withdrawn", ""),
    TOO_LONG("consent.cannot-withdraw.too-long", "how");

    private final String key;
    private final String field;

    CannotWithdrawConsent(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}
