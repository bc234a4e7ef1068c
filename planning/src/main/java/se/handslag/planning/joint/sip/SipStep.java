package se.handslag.planning.joint.sip;

/** What is to be done next with a plan; never stored, it follows from what has been done. Texts: {@code sip.step.<code>}. */
public enum SipStep {
    NEED("need"),
    CONSENT("consent"),
    INVITATION("invitation"),
    MEETING("meeting"),
    FOLLOW_UP("follow-up"),
    END("end");

    private final String code;

    SipStep(String code) {
        this.code = code;
    }

    /** The code that texts go by. */
    public String code() {
        return code;
    }
}
