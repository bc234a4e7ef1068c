package se.handslag.core.audit.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.core.access.AccessGate;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.verify.LogChains;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/** Reads the reviews of the log, and says when the next is owed. */
public final class ReadingLogReviews {
    private final UnitOfWork unitOfWork;
    private final LogReviews reviews;
    private final LogChains chains;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReadingLogReviews(
            UnitOfWork unitOfWork, LogReviews reviews, LogChains chains, AccessGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reviews = reviews;
        this.chains = chains;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Every review, and the rhythm.
     *
     * @param reviews newest first
     * @param months between them
     * @param due the day when the next is to have been ended
     */
    public record All(List<LogReview> reviews, int months, LocalDate due) {}

    /** A review with all that is looked at in it. */
    public record One(LogReview review, List<Looked> accesses) {}

    /**
     * One access, as this head of service sees it.
     *
     * @param person what the person is called; empty if it was about no one, if the identity is protected, or if the reviewer may not know
     * @param whyNot why this head of service may not judge it
     */
    public record Looked(ReviewedAccess access, Optional<String> person, Optional<CannotReviewLog> whyNot)
            implements PersonalData {
        @Override
        public String toString() {
            return "Looked[" + access.id() + "]";
        }
    }

    public Outcome<All, CannotReviewLog> all(Actor actor) {
        return byTheHead(actor, "log.review.list", this::all);
    }

    /** The day of the next review, if it has come. */
    public Optional<LocalDate> owed(Actor actor) {
        return all(actor)
                .match(
                        all -> Optional.of(all.due()).filter(due -> !due.isAfter(LocalDate.now(clock))),
                        refusal -> Optional.empty());
    }

    private All all() {
        List<LogReview> all = reviews.all();
        int months = reviews.rhythm().orElse(SettlingLogReviewRhythm.UNLESS_SETTLED);
        LocalDate last = all.stream()
                .filter(review -> review.ended().isPresent())
                .map(LogReview::to)
                .max(LocalDate::compareTo)
                .orElseGet(() -> chains.since().map(Dates::day).orElseGet(() -> LocalDate.now(clock)));
        return new All(all, months, last.plusMonths(months));
    }

    public Outcome<One, CannotReviewLog> one(Actor actor, LogReviewId id) {
        return byTheHead(actor, "log.review.read", () -> reviews.find(id)
                        .map(review -> new One(review, looked(actor, reviews.accesses(id)))))
                .match(
                        found -> found.<Outcome<One, CannotReviewLog>>map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(CannotReviewLog.NO_SUCH_REVIEW)),
                        Outcome::refused);
    }

    /** The lines of one access, oldest first; none if the reviewer may not know of it. It stands in the log of that file too. */
    public List<AccessLogLine> lines(Actor actor, LogReviewId id, UUID accessId) {
        return byTheHead(actor, "log.review.read", () -> reviews.accesses(id).stream()
                        .filter(access -> access.id().equals(accessId))
                        .findFirst()
                        .filter(access ->
                                !JudgingAccesses.whyNot(gate, actor, access).equals(Optional.of(CannotReviewLog.CLOSE)))
                        .map(access -> lines(actor, access))
                        .orElseGet(List::of))
                .match(lines -> lines, refusal -> List.of());
    }

    private List<AccessLogLine> lines(Actor actor, ReviewedAccess access) {
        return access.caseId()
                .map(caseId -> unitOfWork.call(
                        actor, Act.reading("log.review.lines", caseId).byOffice(), () -> reviews.lines(access)))
                .orElseGet(() -> reviews.lines(access));
    }

    private List<Looked> looked(Actor actor, List<ReviewedAccess> accesses) {
        Map<CaseId, Optional<String>> known = new HashMap<>();
        return accesses.stream()
                .map(access -> {
                    Optional<CannotReviewLog> whyNot = JudgingAccesses.whyNot(gate, actor, access);
                    Optional<String> person = access.caseId()
                            .filter(caseId -> !whyNot.equals(Optional.of(CannotReviewLog.CLOSE)))
                            .flatMap(caseId -> known.computeIfAbsent(caseId, reviews::called));
                    return new Looked(access, person, whyNot);
                })
                .toList();
    }

    private <T> Outcome<T, CannotReviewLog> byTheHead(Actor actor, String verb, Supplier<T> read) {
        return unitOfWork.call(
                actor,
                Act.reading(verb),
                () -> actor.may(Mandate.HEAD_OF_SERVICE)
                        ? Outcome.done(read.get())
                        : Outcome.refused(CannotReviewLog.NOT_HEAD_OF_SERVICE));
    }
}
