package se.handslag.decisions.region.consult;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;

/**
 * A question that a municipality has put to this region (samrådsfråga), with the answer once it is given.
 *
 * @param id the consultation
 * @param caseId whose case
 * @param from the municipality that asks
 * @param question what it asks
 * @param asked who asked, and when
 * @param receivedAt when the question came
 * @param answer the answer
 */
public record ConsultationInquiry(
        ConsultationId id,
        CaseId caseId,
        AuthorityId from,
        String question,
        Signature asked,
        Instant receivedAt,
        Optional<Answer> answer)
        implements PersonalData {
    /** The longest answer, in characters. */
    public static final int LONGEST = 4_000;

    @Override
    public String toString() {
        return "ConsultationInquiry[" + id + "]";
    }

    /**
     * What this region answered. It stands in the region's record and never changes.
     *
     * @param id the consultation
     * @param caseId whose case
     * @param view what the one consulted thinks
     * @param text why, in words; may be empty
     * @param by who answered, and when
     */
    public record Answer(ConsultationId id, CaseId caseId, ConsultationView view, String text, Signature by)
            implements PersonalData {
        @Override
        public String toString() {
            return "Answer[" + id + "]";
        }
    }
}
