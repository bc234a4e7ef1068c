package se.handslag.planning.joint.relative;

import java.util.Arrays;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * As what support is given to a relative. The text is {@code relative.ground.<code>}.
 *
 * <p>That the municipality's support to relatives is advice, support to relatives or support without assessment of needs is how the acts are read
 * here, and no court has said it of this work. The paragraph is asked of the statute book, by its topic and the day.
 */
@Carries(
        value = LegalTopic.SUPPORT_TO_RELATIVES,
        by = "A relative has a file of their own, with the paragraph of the day, and needs nobody enrolled")
@Carries(
        value = LegalTopic.ADVICE,
        by = "Advice to someone who does not say who they are is counted, and nothing about anyone is kept",
        leftToPeople = "Whether what was asked was advice, or the beginning of a matter")
@Carries(
        value = LegalTopic.SUPPORT_WITHOUT_DOCUMENTATION,
        by = "Support without assessment of needs can be counted without identity",
        leftToPeople = "That the board has decided so, for special reasons")
public enum SupportGround {
    /** Support to relatives (stöd till närstående). */
    RELATIVES("support-to-relatives", Optional.of(LegalTopic.SUPPORT_TO_RELATIVES), false),
    /** Support that is given without assessing each one's needs (insats utan behovsprövning). */
    WITHOUT_ASSESSMENT("without-assessment", Optional.of(LegalTopic.SUPPORT_WITHOUT_INDIVIDUAL_NEEDS_ASSESSMENT), true),
    /** Advice (rådgivning). */
    ADVICE("advice", Optional.of(LegalTopic.ADVICE), true),
    /** The region's: part of the health care. */
    HEALTH_CARE("health-care", Optional.empty(), true);

    private final String code;
    private final Optional<LegalTopic> topic;
    private final boolean withoutIdentity;

    SupportGround(String code, Optional<LegalTopic> topic, boolean withoutIdentity) {
        this.code = code;
        this.topic = topic;
        this.withoutIdentity = withoutIdentity;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** What the law calls it; empty for the region's. */
    public Optional<LegalTopic> topic() {
        return topic;
    }

    /** Whether it can be given to someone who does not say who they are. */
    public boolean isForTheUnnamed() {
        return withoutIdentity;
    }

    /** Whether an authority of this kind gives support as this. */
    public boolean isOf(AuthorityKind kind) {
        return (this == HEALTH_CARE) == (kind == AuthorityKind.REGION);
    }

    public static Optional<SupportGround> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
