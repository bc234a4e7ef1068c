package se.handslag.planning.joint.inform;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why it was not written down that the person had been told of support and care, or struck. */
public enum CannotRecordInformation implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    CASE_CLOSED("case-closed", ""),
    NO_MANDATE("no-mandate", ""),
    NOTHING_TOLD("nothing-told", "told"),
    NO_WAY("no-way", "how"),
    NO_SUCH_SUPPORT("no-such-support", "picked"),
    TOO_LONG("too-long", "told"),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_THE_CASE("before-the-case", "on"),
    HELP_WITH_NOTHING("help-with-nothing", "helpWith"),
    NO_CONSENT_FOR_COPY("no-consent-for-copy", "copyTo"),
    BLOCKED_COPY("blocked-copy", "copyTo"),
    PROTECTION_NOT_SEEN("protection-not-seen", "protectionSeen"),
    NO_SUCH_INFORMATION("no-such-information", ""),
    NO_REASON("no-reason", "why"),
    REASON_TOO_LONG("reason-too-long", "why");

    private final String code;
    private final String field;

    CannotRecordInformation(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("information.record.cannot." + code, InformationGiven.LONGEST, StruckInformation.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
