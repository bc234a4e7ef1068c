package se.handslag.decisions.municipality.appeal;

import java.util.Optional;

/** How an appeal came in. It is a written thing (43 § förvaltningslagen (2017:900)); who cannot write is helped. */
public enum AppealForm {
    /** On paper, by post or by hand (brev). */
    LETTER("letter"),
    /** Electronically (e-post eller e-tjänst). */
    ELECTRONIC("electronic"),
    /** Said, and written down with help (nedskrivet med hjälp). */
    WRITTEN_DOWN("written-down");

    private final String code;

    AppealForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code appeal.form.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<AppealForm> ofCode(String code) {
        for (AppealForm it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
