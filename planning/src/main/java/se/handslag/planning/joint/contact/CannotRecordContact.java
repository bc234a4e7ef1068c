package se.handslag.planning.joint.contact;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a contact was not written down, or not struck. */
public enum CannotRecordContact implements Refusal {
    /** There is no file on this case in one's own record. */
    NO_SUCH_CASE("no-such-case", ""),
    /** The case has ended. */
    CASE_CLOSED("case-closed", ""),
    /** The employer has not given the actor this work to do. */
    NO_MANDATE("no-mandate", ""),
    /** The day has not come. */
    IN_THE_FUTURE("in-the-future", "on"),
    /** It was before there was a case. */
    BEFORE_THE_CASE("before-the-case", "on"),
    /** No contact takes that many minutes. */
    WRONG_MINUTES("wrong-minutes", "minutes"),
    /** The team has no such method, or the other authority's staff give it. */
    NO_SUCH_METHOD("no-such-method", "method"),
    /** Nobody was reached, so that nothing was given. */
    NOTHING_GIVEN("nothing-given", "method"),
    /** The method has no manual to hold to. */
    NO_MANUAL("no-manual", "fidelity"),
    /** The note is not signed in this case. */
    NO_SUCH_NOTE("no-such-note", "note"),
    /** There is no such contact in the case. */
    NO_SUCH_CONTACT("no-such-contact", ""),
    /** It has been struck already. */
    STRUCK_ALREADY("struck-already", ""),
    /** It is not said what was wrong. */
    NO_REASON("no-reason", "why"),
    /** What was wrong is said at too great a length. */
    REASON_TOO_LONG("reason-too-long", "why");

    private final String code;
    private final String field;

    CannotRecordContact(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("contact.cannot." + code, Stricken.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
