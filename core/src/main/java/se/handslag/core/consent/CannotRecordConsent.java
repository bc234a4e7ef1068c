package se.handslag.core.consent;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consent was not recorded. */
public enum CannotRecordConsent implements Refusal {
    NO_SUCH_CASE("consent.cannot.no-such-case", ""),
    NOT_INFORMED("consent.cannot.not-informed", "informed"),
    NO_RECEIVER("consent.cannot.no-receiver", "receivers"),
    WRONG_RECEIVER("consent.cannot.wrong-receiver", "receivers"),
    NOTHING_TO_HAND_OVER("consent.cannot.nothing", "kinds"),
    NO_PURPOSE("consent.cannot.no-purpose", "purpose"),
    PURPOSE_TOO_LONG("consent.cannot.purpose-too-long", "purpose"),
    EXCEPTIONS_TOO_LONG("consent.cannot.exceptions-too-long", "exceptions"),
    ENDS_BEFORE_IT_BEGINS("consent.cannot.ends-before-it-begins", "to"),
    ALREADY_ENDED("consent.cannot.already-ended", "to"),
    TOO_LONG("consent.cannot.too-long", "to");

    private final String key;
    private final String field;

    CannotRecordConsent(String key, String field) {
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
