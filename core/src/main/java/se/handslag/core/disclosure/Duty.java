package se.handslag.core.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.law.StatuteReference;

/**
 * A statute that obliges an authority to tell (uppgiftsskyldighet). The text is {@code duty.<code>}.
 *
 * <p>The list has those that this field meets often. Any other is named in the reason.
 */
public enum Duty {
    /** That a child may be in need of protection (orosanmälan). */
    CONCERN_FOR_A_CHILD("concern-for-a-child", Optional.of(LegalTopic.CONCERN_FOR_A_CHILD)),
    /** That someone is admitted to hospital and will need care afterwards (inskrivningsmeddelande). */
    ADMISSION_TO_HOSPITAL("admission-to-hospital", Optional.of(LegalTopic.NOTICE_OF_ADMISSION_TO_HOSPITAL)),
    /** That someone is ready to leave hospital, or is not after all (underrättelse om utskrivningsklar). */
    READY_FOR_DISCHARGE("ready-for-discharge", Optional.of(LegalTopic.NOTICE_OF_READINESS_FOR_DISCHARGE)),
    /** What whoever goes on with the care needs to know on the day of discharge. That the duty breaks secrecy is our reading. */
    INFORMATION_ON_DISCHARGE("information-on-discharge", Optional.of(LegalTopic.INFORMATION_ON_DISCHARGE)),
    /** What one social board owes another, and the statistics. */
    BETWEEN_SOCIAL_BOARDS("between-social-boards", Optional.of(LegalTopic.INFORMATION_BETWEEN_SOCIAL_BOARDS)),
    /** Another statute, named in the reason. */
    OTHER_STATUTE("other-statute", Optional.empty());

    private final String code;
    private final Optional<LegalTopic> topic;

    Duty(String code, Optional<LegalTopic> topic) {
        this.code = code;
        this.topic = topic;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The paragraph on that day; empty where it is named in the reason. */
    public Optional<StatuteReference> statute(LocalDate day) {
        return topic.flatMap(asked -> StatuteBook.swedish().find(asked, day));
    }

    public static Optional<Duty> ofCode(String code) {
        for (Duty duty : values()) {
            if (duty.code.equals(code)) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }
}
