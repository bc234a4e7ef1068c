package se.handslag.core.export;

import java.util.Optional;

/** In which form an extract is handed out. */
public enum ExportForm {
    /** Every table, row and column, for a program. */
    JSON("json"),
    /** The same in words, to read. */
    PDF("pdf");

    private final String code;

    ExportForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<ExportForm> ofCode(String code) {
        for (ExportForm one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
