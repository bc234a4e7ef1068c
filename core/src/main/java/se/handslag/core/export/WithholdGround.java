package se.handslag.core.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * Why a part of the record is not handed out to the person it is about. The texts are {@code export.ground.<code>}.
 *
 * <p>Towards the person there is as a rule no secrecy (12 kap. 1 § offentlighets- och sekretesslagen). What is left is what tells of someone
 * else, and one rare exception in health care. That who told something falls under the secrecy that guards others is our reading (INFER).
 */
@Carries(
        value = LegalTopic.SECRECY_TOWARDS_THE_PATIENT,
        by =
                "A part of the region's record can be withheld from the person on this ground, with a reason, and is said to be withheld.",
        leftToPeople = "To judge that it is of extraordinary importance for the care, which is rare.")
public enum WithholdGround {
    /** It tells of someone else's circumstances. */
    ABOUT_ANOTHER("about-another", Set.of(AuthorityKind.values())),
    /** It tells who has told. */
    WHO_TOLD("who-told", Set.of(AuthorityKind.values())),
    /** It matters greatly for the care that the person does not get it; rare, and for a physician to judge. */
    THE_CARE("the-care", Set.of(AuthorityKind.REGION));

    private final String code;
    private final Set<AuthorityKind> open;

    WithholdGround(String code, Set<AuthorityKind> open) {
        this.code = code;
        this.open = open;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public boolean isOpenTo(AuthorityKind kind) {
        return open.contains(kind);
    }

    /** Where the law has it. */
    public LegalTopic topic(AuthorityKind kind) {
        if (this == THE_CARE) {
            return LegalTopic.SECRECY_TOWARDS_THE_PATIENT;
        }
        return kind == AuthorityKind.REGION ? LegalTopic.SECRECY_HEALTH_CARE : LegalTopic.SECRECY_SOCIAL_SERVICES;
    }

    public static List<WithholdGround> openTo(AuthorityKind kind) {
        return Arrays.stream(values()).filter(ground -> ground.isOpenTo(kind)).toList();
    }

    public static Optional<WithholdGround> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
