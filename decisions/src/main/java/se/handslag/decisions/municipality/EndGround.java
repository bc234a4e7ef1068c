package se.handslag.decisions.municipality;

import java.util.Optional;

/**
 * By what right granted support ends before its last day (grund för upphörande).
 *
 * <p>Against the person only as a decision in their favour may be changed: 37 § second paragraph förvaltningslagen (2017:900). That money
 * is short is no ground (RÅ 2000 ref. 16).
 */
public enum EndGround {
    /** The person wants no more support. */
    OWN_WISH("own-wish", false),
    /** The person has died. */
    DECEASED("deceased", false),
    /** The person has moved, and another municipality answers for them. */
    MOVED("moved", false),
    /** The decision says itself that it may be taken back (förbehåll). */
    RESERVATION("reservation", true),
    /** Compelling reasons of safety (tvingande säkerhetsskäl). */
    SAFETY("safety", true),
    /** The person gave false or misleading information. */
    FALSE_INFORMATION("false-information", true);

    private final String code;
    private final boolean againstThePerson;

    EndGround(String code, boolean againstThePerson) {
        this.code = code;
        this.againstThePerson = againstThePerson;
    }

    /** The stored code; never changes. Texts: {@code decision.end.ground.<code>}. */
    public String code() {
        return code;
    }

    /** Whether a decision on this ground can only go against the person, who must then be heard before it. */
    public boolean isAgainstThePerson() {
        return againstThePerson;
    }

    public static Optional<EndGround> ofCode(String code) {
        for (EndGround it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
