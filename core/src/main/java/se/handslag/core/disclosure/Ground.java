package se.handslag.core.disclosure;

import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;

/**
 * The legal ground on which information leaves an authority (sekretessbrytande grund), as the Public Access to Information and Secrecy
 * Act (OSL 2009:400) has it. Every disclosure names one.
 */
public enum Ground {
    /** The person has consented: 10 kap. 1 § and 12 kap. 2 §. */
    CONSENT("consent", "10 kap. 1 § och 12 kap. 2 § OSL", Set.of(AuthorityKind.values())),
    /** It is clear that no one comes to harm: 25 kap. 1 § (health care), 26 kap. 1 § (social services). */
    HARM_TEST("harm-test", "25 kap. 1 § / 26 kap. 1 § OSL", Set.of(AuthorityKind.values())),
    /** The authority cannot do its own work otherwise; applied restrictively: 10 kap. 2 §. */
    NECESSARY_FOR_OWN_WORK("necessary-for-own-work", "10 kap. 2 § OSL", Set.of(AuthorityKind.values())),
    /** A statute obliges the authority to tell: 10 kap. 28 §. */
    DUTY_TO_TELL("duty-to-tell", "10 kap. 28 § OSL", Set.of(AuthorityKind.values())),
    /** Needed for a child, a person with continued substance use, or one in compulsory care: 25 kap. 12 §. */
    NECESSARY_CARE_HEALTH("necessary-care-health", "25 kap. 12 § OSL", Set.of(AuthorityKind.REGION)),
    /** The same for the social services: 26 kap. 9 §. */
    NECESSARY_CARE_SOCIAL("necessary-care-social", "26 kap. 9 § OSL", Set.of(AuthorityKind.MUNICIPALITY)),
    /** The person cannot consent because of their health or otherwise; health care only: 25 kap. 13 §. */
    CANNOT_CONSENT("cannot-consent", "25 kap. 13 § OSL", Set.of(AuthorityKind.REGION));

    private final String code;
    private final String paragraph;
    private final Set<AuthorityKind> open;

    Ground(String code, String paragraph, Set<AuthorityKind> open) {
        this.code = code;
        this.paragraph = paragraph;
        this.open = open;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The paragraph, as cited in Swedish. */
    public String paragraph() {
        return paragraph;
    }

    /** Whether an authority of this kind may use the ground at all. */
    public boolean isOpenTo(AuthorityKind kind) {
        return open.contains(kind);
    }

    /** Whether the one who discloses must say why the ground holds. Consent speaks for itself. */
    public boolean asksForReason() {
        return this != CONSENT;
    }

    public static Optional<Ground> ofCode(String code) {
        for (Ground ground : values()) {
            if (ground.code.equals(code)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
