package se.handslag.core.audit.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Begins a review: draws what is to be looked at from the actor's own authority's log. */
public final class DrawingLogReview {
    /** So many lines at most are drawn by lot; what must be looked at comes beside them. */
    public static final int LARGEST = 500;

    private final UnitOfWork unitOfWork;
    private final LogSample sample;
    private final LogReviews reviews;
    private final Clock clock;

    @Inject
    public DrawingLogReview(UnitOfWork unitOfWork, LogSample sample, LogReviews reviews, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sample = sample;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Outcome<LogReview, CannotReviewLog> handle(Actor actor, DrawLogReview command) {
        return unitOfWork.call(actor, Act.writing("log.review.draw"), () -> whyNot(actor, command, LocalDate.now(clock))
                .<Outcome<LogReview, CannotReviewLog>>map(Outcome::refused)
                .orElseGet(() -> draw(actor, command)));
    }

    private Outcome<LogReview, CannotReviewLog> draw(Actor actor, DrawLogReview command) {
        Instant from = command.from().atStartOfDay(Dates.SWEDEN).toInstant();
        Instant until = command.to().plusDays(1).atStartOfDay(Dates.SWEDEN).toInstant();
        List<DrawnAccess> drawn = sample.draw(from, until, command.size(), command.seed());
        if (drawn.isEmpty()) {
            return Outcome.refused(CannotReviewLog.NOTHING_THERE);
        }
        LogReview review = new LogReview(
                new LogReviewId(TimeOrderedIds.next(clock)),
                command.from(),
                command.to(),
                command.size(),
                command.seed(),
                sample.lines(from, until),
                Signature.of(actor, clock.instant()),
                Optional.empty());
        reviews.add(review, drawn);
        return Outcome.done(review);
    }

    /** Only days that are over are reviewed: a day that goes on would look different to whoever draws it again. */
    static Optional<CannotReviewLog> whyNot(Actor actor, DrawLogReview command, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotReviewLog.NOT_HEAD_OF_SERVICE);
        } else if (command.to().isBefore(command.from())) {
            return Optional.of(CannotReviewLog.ENDS_BEFORE_IT_BEGINS);
        } else if (!command.to().isBefore(today)) {
            return Optional.of(CannotReviewLog.NOT_OVER_YET);
        } else if (command.size() < 1 || command.size() > LARGEST) {
            return Optional.of(CannotReviewLog.WRONG_SIZE);
        }
        return Optional.empty();
    }
}
