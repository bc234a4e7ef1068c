package se.handslag.core.audit.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/** The reviews of this authority's log. Added to, never changed. */
public interface LogReviews {
    void add(LogReview review, List<DrawnAccess> drawn);

    void add(LogReviewId review, UUID access, ReviewedAccess.Judged judged);

    void end(LogReviewId review, Signature by);

    /** Newest first. */
    List<LogReview> all();

    Optional<LogReview> find(LogReviewId id);

    /** What is looked at in a review, in the order it was done. */
    List<ReviewedAccess> accesses(LogReviewId review);

    /** What the person of a file is called; empty if the identity is protected, or the file is gone. */
    Optional<String> called(CaseId caseId);

    /** The lines of one of them, oldest first. */
    List<AccessLogLine> lines(ReviewedAccess access);

    /** So many months between reviews, if it has been settled. */
    Optional<Integer> rhythm();

    void settle(int months, Signature by);
}
