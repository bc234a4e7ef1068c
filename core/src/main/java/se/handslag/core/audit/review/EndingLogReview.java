package se.handslag.core.audit.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Ends a review when all has been judged; its protocol is complete, and the time to the next begins. */
public final class EndingLogReview {
    private final UnitOfWork unitOfWork;
    private final LogReviews reviews;
    private final Clock clock;

    @Inject
    public EndingLogReview(UnitOfWork unitOfWork, LogReviews reviews, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Outcome<LogReviewId, CannotReviewLog> handle(Actor actor, LogReviewId id) {
        return unitOfWork.call(actor, Act.writing("log.review.end"), () -> {
            Optional<CannotReviewLog> fault = whyNot(actor, id);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            reviews.end(id, Signature.of(actor, clock.instant()));
            return Outcome.done(id);
        });
    }

    private Optional<CannotReviewLog> whyNot(Actor actor, LogReviewId id) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotReviewLog.NOT_HEAD_OF_SERVICE);
        }
        Optional<LogReview> review = reviews.find(id);
        if (review.isEmpty()) {
            return Optional.of(CannotReviewLog.NO_SUCH_REVIEW);
        } else if (review.get().ended().isPresent()) {
            return Optional.of(CannotReviewLog.ENDED);
        }
        return reviews.accesses(id).stream().allMatch(access -> access.latest().isPresent())
                ? Optional.empty()
                : Optional.of(CannotReviewLog.NOT_ALL_JUDGED);
    }
}
