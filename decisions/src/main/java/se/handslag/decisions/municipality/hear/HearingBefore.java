package se.handslag.decisions.municipality.hear;

import java.util.Arrays;
import java.util.Optional;
import se.handslag.core.law.LegalTopic;

/** Before whom the person wants to say something orally. */
public enum HearingBefore {
    /** The one who handles the matter; 24 § förvaltningslagen (2017:900). */
    HANDLER("handler", LegalTopic.ORAL_INFORMATION),
    /** The board; SoL (2025:400) 14 kap. 8 §, until 2025-06-30 SoL (2001:453) 11 kap. 9 §. */
    BOARD("board", LegalTopic.ORAL_HEARING);

    private final String code;
    private final LegalTopic right;

    HearingBefore(String code, LegalTopic right) {
        this.code = code;
        this.right = right;
    }

    /** The stored code; never changes. Texts: {@code hearing.before.<code>}. */
    public String code() {
        return code;
    }

    /** What gives the right to it. */
    public LegalTopic right() {
        return right;
    }

    public static Optional<HearingBefore> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
