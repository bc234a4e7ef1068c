package se.handslag.planning.joint.inform;

import java.util.Optional;

/** What help with applying came of it. The guideline: help may be given in applying for what was recommended. */
public enum ApplicationHelp {
    /** Nothing to apply for yet (inte aktuellt). */
    NOT_NEEDED("not-needed"),
    /** Help was offered (erbjudet). */
    OFFERED("offered"),
    /** Help was given (givet). */
    GIVEN("given"),
    /** The person did not want help (avböjt). */
    DECLINED("declined");

    private final String code;

    ApplicationHelp(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code information.help.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ApplicationHelp> ofCode(String code) {
        for (ApplicationHelp help : values()) {
            if (help.code.equals(code)) {
                return Optional.of(help);
            }
        }
        return Optional.empty();
    }
}
