package se.handslag.core.audit.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What one member of staff did in one file on one day, as a review looks at it.
 *
 * @param reason why it is looked at
 * @param staff who
 * @param name who, as shown
 * @param title their title at the time
 * @param unit from which unit
 * @param caseId in whose file; empty if it was about no one
 * @param lines how many lines it is in the log
 * @param judged every judgement of it, oldest first; the last one counts
 */
public record ReviewedAccess(
        UUID id,
        ReviewReason reason,
        LocalDate day,
        StaffId staff,
        String name,
        String title,
        String unit,
        Optional<CaseId> caseId,
        int lines,
        List<Judged> judged)
        implements PersonalData {
    public ReviewedAccess {
        judged = List.copyOf(judged);
    }

    /** A judgement, with what the reviewer wrote about it. */
    public record Judged(LogJudgement judgement, String note, Signature by) implements PersonalData {
        @Override
        public String toString() {
            return "Judged[" + judgement + "]";
        }
    }

    public Optional<Judged> latest() {
        return judged.isEmpty() ? Optional.empty() : Optional.of(judged.get(judged.size() - 1));
    }

    @Override
    public String toString() {
        return "ReviewedAccess[" + id + "]";
    }
}
