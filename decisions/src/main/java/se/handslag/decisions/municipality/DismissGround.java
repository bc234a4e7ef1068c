package se.handslag.decisions.municipality;

import java.util.Optional;

/** Why an application cannot be tried (avvisningsgrund). */
public enum DismissGround {
    /** The one who applied may not speak for the person; 14–15 §§ förvaltningslagen (2017:900). */
    NO_RIGHT_TO_SPEAK("no-right-to-speak"),
    /** It cannot be tried as it is, and was not completed when asked; 20 § förvaltningslagen (2017:900). */
    TOO_INCOMPLETE("too-incomplete"),
    /** Another municipality answers for the person; SoL (2025:400) 29 kap. */
    ANOTHER_MUNICIPALITY("another-municipality");

    private final String code;

    DismissGround(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code decision.dismiss.ground.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<DismissGround> ofCode(String code) {
        for (DismissGround it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
