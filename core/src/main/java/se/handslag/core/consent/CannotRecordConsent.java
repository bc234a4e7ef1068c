package se.handslag.core.consent;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a consent was not recorded. */
public enum CannotRecordConsent implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NO_RECEIVER("no-receiver", "receivers"),
    WRONG_RECEIVER("wrong-receiver", "receivers"),
    /** Someone is named at an authority that may receive nothing. */
    NAMED_ELSEWHERE("named-elsewhere", "named"),
    NAMED_TOO_LONG("text-too-long", "named"),
    NOTHING_TO_HAND_OVER("nothing", "kinds"),
    NO_PURPOSE("no-purpose", "purpose"),
    PURPOSE_TOO_SHORT("purpose-too-short", "purpose"),
    PURPOSE_TOO_LONG("purpose-too-long", "purpose"),
    /** It is for everything there is, and does not say what for: no consent at all. */
    TOO_GENERAL("too-general", "purpose"),
    EXCEPTIONS_TOO_LONG("exceptions-too-long", "exceptions"),
    TOO_MANY_EXCLUDED("too-many-excluded", "excluded"),
    NO_SUCH_ITEM("no-such-item", "excluded"),
    EXCLUDES_WHAT_IS_TO_COME("excludes-what-is-to-come", "before"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    ALREADY_ENDED("already-ended", "to"),
    TOO_LONG("too-long", "to"),
    NO_DOCUMENT("no-document", "document"),
    DOCUMENT_TOO_LONG("text-too-long", "document"),
    NOBODY_INFORMED("nobody-informed", "informedBy"),
    INFORMER_TOO_LONG("text-too-long", "informedBy"),
    NOT_TOLD_PARTIES("not-told-parties", "told"),
    NOT_TOLD_INFORMATION("not-told-information", "told"),
    NOT_TOLD_PURPOSE("not-told-purpose", "told"),
    NOT_TOLD_DURATION("not-told-duration", "told"),
    NOT_TOLD_MAY_REFUSE("not-told-may-refuse", "told"),
    NOT_TOLD_MAY_WITHDRAW("not-told-may-withdraw", "told"),
    NOT_TOLD_CONSEQUENCES("not-told-consequences", "told"),
    /** The person cannot take a position: there are other grounds, or none. */
    CANNOT_TAKE_A_POSITION("cannot-take-a-position", "capacity"),
    IS_A_CHILD("is-a-child", "capacity"),
    IS_GROWN_UP("is-grown-up", "capacity"),
    CHILD_TOO_YOUNG("child-too-young", "capacity"),
    NO_ASSESSMENT("no-assessment", "assessment"),
    ASSESSMENT_TOO_LONG("text-too-long", "assessment"),
    NO_GUARDIAN("no-guardian", "guardians"),
    ONE_GUARDIAN_MISSING("one-guardian-missing", "guardians"),
    GUARDIANS_DISAGREE("guardians-disagree", "guardians"),
    TOO_MANY_GUARDIANS("too-many-guardians", "guardians"),
    GUARDIANS_TOO_LONG("text-too-long", "guardians"),
    /** A guardian's yes does not outlive the childhood. */
    ENDS_AFTER_CHILDHOOD("ends-after-childhood", "to"),
    NO_REPRESENTATIVE("no-representative", "guardians"),
    REPRESENTATIVE_SAYS_NO("representative-says-no", "guardians"),
    NO_MANDATE("no-mandate", "mandate"),
    MANDATE_TOO_LONG("text-too-long", "mandate"),
    NO_SECOND_PERSON("no-second-person", "second"),
    SECOND_PERSON_SAYS_NO("second-person-says-no", "second"),
    SECOND_PERSON_TOO_LONG("text-too-long", "second"),
    NOTE_TOO_LONG("text-too-long", "note"),
    NOTHING_TO_SUPERSEDE("nothing-to-supersede", "supersedes");

    private final String code;
    private final String field;

    CannotRecordConsent(String code, String field) {
        this.code = code;
        this.field = field;
    }

    /** What is missing when the person has not been told of this. */
    static CannotRecordConsent notTold(Told what) {
        return switch (what) {
            case PARTIES -> NOT_TOLD_PARTIES;
            case INFORMATION -> NOT_TOLD_INFORMATION;
            case PURPOSE -> NOT_TOLD_PURPOSE;
            case DURATION -> NOT_TOLD_DURATION;
            case MAY_REFUSE -> NOT_TOLD_MAY_REFUSE;
            case MAY_WITHDRAW -> NOT_TOLD_MAY_WITHDRAW;
            case CONSEQUENCES -> NOT_TOLD_CONSEQUENCES;
        };
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("consent.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
