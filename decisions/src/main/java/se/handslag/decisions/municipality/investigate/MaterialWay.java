package se.handslag.decisions.municipality.investigate;

import java.util.Arrays;
import java.util.Optional;

/** How something came into the investigation. */
public enum MaterialWay {
    /** A document that is kept with the file (handling). */
    DOCUMENT("document"),
    /** Something that was said or seen, and that the one who heard or saw it wrote down. */
    WRITTEN_DOWN("written-down");

    private final String code;

    MaterialWay(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code material.way.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<MaterialWay> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
