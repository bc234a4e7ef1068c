package se.handslag.decisions.joint.consult;

import java.util.Optional;

/** What the one consulted thinks of granting the support (inställning). It is weighed, and never decides. */
public enum ConsultationView {
    /** In favour (tillstyrker). */
    SUPPORTS("supports"),
    /** Has objections (har invändningar). */
    HAS_OBJECTIONS("objections"),
    /** Takes no position (tar inte ställning). */
    NO_OPINION("no-opinion");

    private final String code;

    ConsultationView(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code consultation.view.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ConsultationView> ofCode(String code) {
        for (ConsultationView view : values()) {
            if (view.code.equals(code)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
