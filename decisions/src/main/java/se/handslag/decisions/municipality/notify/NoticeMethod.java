package se.handslag.decisions.municipality.notify;

import java.util.Optional;

/** How the person was told of a decision (underrättelse). */
public enum NoticeMethod {
    /** Handed over in person (överlämnat). */
    HANDED_OVER("handed-over"),
    /** Sent by post (brev). */
    LETTER("letter"),
    /** Sent by post with a receipt to sign and send back (delgivningskvitto). */
    LETTER_WITH_RECEIPT("letter-with-receipt"),
    /** Told in speech, with the letter to follow (muntligt). */
    ORAL("oral"),
    /** Sent electronically in a safe way (säker digital post). */
    ELECTRONIC("electronic");

    private final String code;

    NoticeMethod(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code notice.method.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<NoticeMethod> ofCode(String code) {
        for (NoticeMethod it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
