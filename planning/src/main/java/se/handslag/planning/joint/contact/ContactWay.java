package se.handslag.planning.joint.contact;

import java.util.Optional;

/** How a contact came about, or did not. */
public enum ContactWay {
    /** Someone met the person, wherever it was (besök, möte). */
    VISIT("visit", true),
    /** They spoke on the telephone or by video (samtal). */
    CALL("call", true),
    /** A message that was answered; one without an answer is an attempt (meddelande). */
    MESSAGE("message", true),
    /** The person did not come, or did not open (uteblivet besök). */
    MISSED("missed", false),
    /** Someone tried to reach the person and did not (försök att nå). */
    ATTEMPT("attempt", false);

    private final String code;
    private final boolean reached;

    ContactWay(String code, boolean reached) {
        this.code = code;
        this.reached = reached;
    }

    /** The stored code; never changes. Texts: {@code contact.way.<code>}. */
    public String code() {
        return code;
    }

    /** Whether someone was reached. */
    public boolean isReached() {
        return reached;
    }

    public static Optional<ContactWay> ofCode(String code) {
        for (ContactWay one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
