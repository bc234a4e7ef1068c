package se.handslag.web.shell;

import java.util.Optional;

/** How the pages look: as the machine does, light, or dark. */
public enum Theme {
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Theme> ofCode(String code) {
        for (Theme theme : values()) {
            if (theme.code.equals(code)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
