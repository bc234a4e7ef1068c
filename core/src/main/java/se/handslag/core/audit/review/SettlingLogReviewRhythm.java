package se.handslag.core.audit.review;

import jakarta.inject.Inject;
import java.time.Clock;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Settles how often the log is reviewed. The law says systematically and recurrently, and not how often. */
public final class SettlingLogReviewRhythm {
    /** Every month, until the authority has settled something else. */
    public static final int UNLESS_SETTLED = 1;

    private static final int LONGEST = 12;

    private final UnitOfWork unitOfWork;
    private final LogReviews reviews;
    private final Clock clock;

    @Inject
    public SettlingLogReviewRhythm(UnitOfWork unitOfWork, LogReviews reviews, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param months between the reviews, at most a year */
    public Outcome<Integer, CannotReviewLog> handle(Actor actor, int months) {
        return unitOfWork.call(actor, Act.writing("log.review.rhythm"), () -> {
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE);
            } else if (months < 1 || months > LONGEST) {
                return Outcome.refused(CannotReviewLog.WRONG_RHYTHM);
            }
            reviews.settle(months, Signature.of(actor, clock.instant()));
            return Outcome.done(months);
        });
    }
}
