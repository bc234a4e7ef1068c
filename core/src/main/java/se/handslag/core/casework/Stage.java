package se.handslag.core.casework;

/** Where in the main job a case stands. */
public enum Stage {
    /** Someone has been in touch (kontakt). */
    CONTACT("contact"),
    /** An assessment interview is booked or held, and the criteria are being settled (bedömningssamtal, bedömning). */
    ASSESSMENT("assessment"),
    /** The person has applied and the municipality investigates (ansökan, utredning). */
    INVESTIGATION("investigation"),
    /** What was applied for is settled and gives no support; a new application or the end of the contact comes next (avgjord). */
    SETTLED("settled"),
    /** Support is granted and the work goes on (pågående insats). */
    SUPPORT("support"),
    /** A relative's own case, beside the main job: nothing is assessed, applied for or decided in it (anhörigärende). */
    RELATIVE("relative"),
    /** The case has ended (avslut). */
    CLOSED("closed");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no stage has the code */
    public static Stage ofCode(String code) {
        for (Stage stage : values()) {
            if (stage.code.equals(code)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("No stage has the code '" + code + "'.");
    }
}
