package se.handslag.core.audit.review;

import java.util.List;
import java.util.UUID;
import se.handslag.core.person.PersonalData;

/**
 * Judge accesses in a review, all in the same way.
 *
 * @param accesses which; at least one
 * @param note what the reviewer has to say about it; needed unless all is fine
 */
public record JudgeAccesses(LogReviewId review, List<UUID> accesses, LogJudgement judgement, String note)
        implements PersonalData {
    public JudgeAccesses {
        accesses = List.copyOf(accesses);
    }

    @Override
    public String toString() {
        return "JudgeAccesses[" + review + "]";
    }
}
