package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That the plan has ended, and why. It never changes; a new need is a new plan.
 *
 * @param id which
 * @param sip the plan
 * @param caseId whose case
 * @param on the day
 * @param reason why
 * @param words more of why, and what happens with what was agreed
 * @param recorded who wrote it down, and when
 */
public record SipEnd(UUID id, SipId sip, CaseId caseId, LocalDate on, Reason reason, String words, Signature recorded)
        implements PersonalData {

    /** Why. Texts: {@code sip.end.<code>}. */
    public enum Reason {
        /** Nothing needs to be coordinated any more. */
        NEEDS_MET("needs-met"),
        /** The person does not want it, or takes the consent back. */
        PERSON_DOES_NOT_WANT("person-does-not-want"),
        /** Another plan takes its place. */
        ANOTHER_PLAN("another-plan"),
        MOVED("moved"),
        DECEASED("deceased"),
        OTHER("other");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }

        /** Whether the code alone says too little. */
        public boolean asksForWords() {
            return this == OTHER;
        }

        public static Optional<Reason> ofCode(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "SipEnd[" + id + "]";
    }
}
