package se.handslag.decisions.municipality.apply;

import java.util.Arrays;
import java.util.Optional;

/** What kind of guardian (ställföreträdare). */
public enum GuardianKind {
    /** Helps the person, who keeps their right to act (god man). */
    GUARDIAN("guardian"),
    /** Acts for the person within the mandate (förvaltare). */
    ADMINISTRATOR("administrator");

    private final String code;

    GuardianKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code application.guardian.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<GuardianKind> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
