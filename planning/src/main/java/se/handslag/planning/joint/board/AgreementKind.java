package se.handslag.planning.joint.board;

import java.util.Optional;

/** What someone has agreed to do. The text is {@code board.agreement.<code>}. */
public enum AgreementKind {
    HOME_VISIT("home-visit", true),
    OUTING("outing", true),
    MEETING("meeting", true),
    CALL("call", true),
    MESSAGE("message", true),
    MEDICATION("medication", true),
    RELATIVES("relatives", false),
    OTHER_SERVICE("other-service", false),
    OTHER("other", false);

    private final String code;
    private final boolean meetsThePerson;

    AgreementKind(String code, boolean meetsThePerson) {
        this.code = code;
        this.meetsThePerson = meetsThePerson;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether it is a contact with the person. */
    public boolean meetsThePerson() {
        return meetsThePerson;
    }

    public static Optional<AgreementKind> ofCode(String code) {
        for (AgreementKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
