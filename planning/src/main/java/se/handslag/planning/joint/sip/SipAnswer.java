package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What someone who was called has answered, as it was heard here. It never changes; the last that was said counts.
 *
 * @param id which
 * @param sip the plan
 * @param caseId whose case
 * @param invitation which invitation
 * @param said what
 * @param words in whose words, by whom; may be blank
 * @param on the day
 * @param recorded who wrote it down, and when
 */
public record SipAnswer(
        UUID id, SipId sip, CaseId caseId, UUID invitation, Said said, String words, LocalDate on, Signature recorded)
        implements PersonalData {

    /** What was answered. Texts: {@code sip.answer.<code>}. */
    public enum Said {
        COMING("coming"),
        NOT_COMING("not-coming"),
        /** That the copy of the locked plan has been received (kvitterad). */
        COPY_RECEIVED("copy-received");

        private final String code;

        Said(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }

        public static Optional<Said> ofCode(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "SipAnswer[" + id + "]";
    }
}
