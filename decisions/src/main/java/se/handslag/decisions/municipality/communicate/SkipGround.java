package se.handslag.decisions.municipality.communicate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why the person need not be told of the material before a decision (undantag från kommunikation).
 *
 * <p>Source: 25 § förvaltningslagen (2017:900). The first of the paragraph's items is about employment and cannot arise here. The grounds
 * are told in our own words, to be confirmed by a lawyer.
 */
public enum SkipGround {
    /** It is clearly unnecessary; first sentence. */
    CLEARLY_UNNECESSARY("clearly-unnecessary", "Det var uppenbart obehövligt."),
    /** The decision would otherwise be considerably harder to carry out; item 2. */
    HARDER_TO_CARRY_OUT("harder-to-carry-out", "Det hade annars blivit mycket svårare att genomföra beslutet."),
    /** An essential public or private interest demands that it is decided at once; item 3. */
    URGENT_INTEREST("urgent-interest", "Ett väsentligt intresse krävde att vi beslutade genast.");

    private final String code;
    private final String words;

    SkipGround(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The stored code; never changes. Texts: {@code communication.skip.<code>}. */
    public String code() {
        return code;
    }

    /** As the letter of a decision says it. */
    String words() {
        return words;
    }

    public static Optional<SkipGround> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
