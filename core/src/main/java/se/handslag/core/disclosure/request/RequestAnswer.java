package se.handslag.core.disclosure.request;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;

/**
 * The answer to another authority's request, as the one who answers keeps it. The asker is told {@link ToldOutcome}, and no more.
 *
 * @param id the request, by the number that the asker gave it
 * @param caseId whose case
 * @param request the copy that the request came in
 * @param outcome what was done
 * @param reason why nothing was handed over, in words; stays here
 * @param handedOver what was
 * @param by who answered and when
 */
public record RequestAnswer(
        RequestId id,
        CaseId caseId,
        DisclosureId request,
        AnswerOutcome outcome,
        String reason,
        List<DisclosureId> handedOver,
        Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;

    /** As much as goes in one answer. */
    public static final int MOST_ITEMS = 50;

    public RequestAnswer {
        handedOver = List.copyOf(handedOver);
    }

    /** What the asker is told. That something is secret and that there is nothing are the same words. */
    public enum ToldOutcome {
        HANDED_OVER("handed-over"),
        NOT_HANDED_OVER("not-handed-over");

        private final String code;

        ToldOutcome(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }

        public static Optional<ToldOutcome> ofCode(String code) {
            for (ToldOutcome outcome : values()) {
                if (outcome.code.equals(code)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "RequestAnswer[" + id + "]";
    }
}
