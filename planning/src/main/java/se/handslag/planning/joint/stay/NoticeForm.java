package se.handslag.planning.joint.stay;

import java.util.Arrays;
import java.util.Optional;

/** What a notice about a stay says. The text is {@code stay.notice.<code>}. */
public enum NoticeForm {
    /** The person is admitted (inskrivningsmeddelande). */
    ADMITTED("admitted"),
    /** The person is ready to leave (utskrivningsklar). */
    READY("ready"),
    /** They are not ready after all. */
    NOT_READY("not-ready"),
    /** They have left, and this is what whoever goes on needs to know (informationsöverföring). */
    DISCHARGED("discharged");

    private final String code;

    NoticeForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<NoticeForm> ofCode(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
