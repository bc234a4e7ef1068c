package se.handslag.core.consent;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consent was not taken back. */
public enum CannotWithdrawConsent implements Refusal {
    NO_SUCH_CONSENT("no-such-consent", ""),
    ALREADY_WITHDRAWN("already-withdrawn", ""),
    /** It names no such receiver or kind, or that part has been taken back before. */
    NO_SUCH_PART("no-such-part", "kinds"),
    TOO_LONG("too-long", "how");

    private final String code;
    private final String field;

    CannotWithdrawConsent(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("consent.cannot-withdraw." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
