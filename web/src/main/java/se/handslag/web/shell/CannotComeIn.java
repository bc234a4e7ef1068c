package se.handslag.web.shell;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why someone who has been at an identity provider does not come in. */
public enum CannotComeIn implements Refusal {
    /** The provider did not answer, or not as a provider does. */
    PROVIDER_DOWN("provider-down"),
    /** They turned back at the provider. */
    CANCELLED("cancelled"),
    /** The provider refused. */
    PROVIDER_REFUSED("provider-refused"),
    /** Nobody here sent this browser away, or too long ago, or to another provider. */
    NOT_BEGUN_HERE("not-begun-here"),
    /** The answer is not the provider's, not for us, not for this browser, or too old. */
    NOT_VERIFIED("not-verified"),
    /** They did not prove who they are strongly enough. */
    TOO_WEAK("too-weak"),
    /** The provider does not say their HSA-id, or it is not one. */
    NO_STAFF_ID("no-staff-id"),
    /** The provider does not say their name, title or unit. */
    INCOMPLETE("incomplete"),
    /** They work for someone else than this authority. */
    OTHER_EMPLOYER("other-employer"),
    /** They have chosen a commission that is not for this. */
    OTHER_COMMISSION("other-commission"),
    /** The provider gives them nothing to do here. */
    NO_MANDATE("no-mandate"),
    /** An administrator has barred them. */
    BARRED("barred");

    private final String code;

    CannotComeIn(String code) {
        this.code = code;
    }

    /** As the program's log says it. */
    public String code() {
        return code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("signin.cannot." + code);
    }
}
