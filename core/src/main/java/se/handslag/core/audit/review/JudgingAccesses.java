package se.handslag.core.audit.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/**
 * Judges what a review looks at. Nobody judges what they did themselves, nor what was done in the file of someone close to them; another head
 * of service does. A judgement that is changed stands beside the one before it.
 */
public final class JudgingAccesses {
    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_NOTE = 2_000;

    private final UnitOfWork unitOfWork;
    private final LogReviews reviews;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public JudgingAccesses(UnitOfWork unitOfWork, LogReviews reviews, AccessGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reviews = reviews;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<LogReviewId, CannotReviewLog> handle(Actor actor, JudgeAccesses command) {
        return unitOfWork.call(actor, Act.writing("log.review.judge"), () -> {
            Optional<CannotReviewLog> fault = whyNot(actor, command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            ReviewedAccess.Judged judged = new ReviewedAccess.Judged(
                    command.judgement(), command.note().strip(), Signature.of(actor, clock.instant()));
            command.accesses().forEach(access -> reviews.add(command.review(), access, judged));
            return Outcome.done(command.review());
        });
    }

    private Optional<CannotReviewLog> whyNot(Actor actor, JudgeAccesses command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotReviewLog.NOT_HEAD_OF_SERVICE);
        }
        Optional<LogReview> review = reviews.find(command.review());
        if (review.isEmpty()) {
            return Optional.of(CannotReviewLog.NO_SUCH_REVIEW);
        } else if (review.get().ended().isPresent()) {
            return Optional.of(CannotReviewLog.ENDED);
        } else if (command.note().length() > LONGEST_NOTE) {
            return Optional.of(CannotReviewLog.TOO_LONG);
        } else if (command.judgement() != LogJudgement.FINE
                && command.note().strip().length() < SHORTEST_NOTE) {
            return Optional.of(CannotReviewLog.NOTE_MISSING);
        }
        List<ReviewedAccess> judged = reviews.accesses(command.review()).stream()
                .filter(access -> command.accesses().contains(access.id()))
                .toList();
        if (judged.isEmpty()
                || judged.size() < command.accesses().stream().distinct().count()) {
            return Optional.of(CannotReviewLog.NO_SUCH_ACCESS);
        }
        return judged.stream()
                .flatMap(access -> whyNot(gate, actor, access).stream())
                .findFirst();
    }

    /** Why this head of service may not judge this one. */
    static Optional<CannotReviewLog> whyNot(AccessGate gate, Actor actor, ReviewedAccess access) {
        if (access.staff().equals(actor.staff())) {
            return Optional.of(CannotReviewLog.OWN);
        }
        return access.caseId()
                .filter(caseId -> !gate.ask(
                                actor, Act.reading("log.review.read", caseId).byOffice())
                        .isAllowed())
                .map(barred -> CannotReviewLog.CLOSE);
    }
}
