package se.handslag.decisions.municipality;

import java.util.Optional;

/**
 * By what right an authority changes its own decision (ändringsgrund).
 *
 * <p>A decision in the person's favour may be changed against them only on three grounds. Source: 37–39 §§ förvaltningslagen (2017:900).
 */
public enum ChangeGround {
    /** New circumstances or something else make another content right, in the person's favour; 37 § first paragraph. */
    IN_FAVOUR("in-favour", false),
    /** It is clearly wrong in something that matters, and can be changed quickly and not against anyone; 38 §: then it must be. */
    CLEARLY_WRONG("clearly-wrong", false),
    /** A court has ruled so after an appeal. */
    COURT_RULING("court-ruling", false),
    /** The decision says itself that it may be taken back (förbehåll); 37 § second paragraph 1. */
    RESERVATION("reservation", true),
    /** Compelling reasons of safety (tvingande säkerhetsskäl); 37 § second paragraph 2. */
    SAFETY("safety", true),
    /** The person gave false or misleading information; 37 § second paragraph 3. */
    FALSE_INFORMATION("false-information", true);

    private final String code;
    private final boolean againstThePerson;

    ChangeGround(String code, boolean againstThePerson) {
        this.code = code;
        this.againstThePerson = againstThePerson;
    }

    /** The stored code; never changes. Texts: {@code decision.change.ground.<code>}. */
    public String code() {
        return code;
    }

    /** Whether a decision on this ground can only go against the person, who must then be heard before it. */
    public boolean isAgainstThePerson() {
        return againstThePerson;
    }

    public static Optional<ChangeGround> ofCode(String code) {
        for (ChangeGround it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
