package se.handslag.decisions.municipality.notify;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Puts a right notice in the place of a mistaken one. What was recorded is kept with the reason, since a time to appeal was told from it.
 */
public final class CorrectingNotice {
    private static final int LONGEST_REASON = 2_000;

    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Notices notices;
    private final Clock clock;

    @Inject
    public CorrectingNotice(UnitOfWork unitOfWork, Matters matters, Notices notices, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Notice, CannotRecordNotice> handle(Actor actor, CorrectNotice command) {
        return unitOfWork.call(actor, Act.writing("decision.notice", command.caseId()), () -> correct(actor, command));
    }

    /** Why nobody, or not this actor, can correct a notice of this decision; empty if they can. */
    public static Optional<CannotRecordNotice> whyNot(Matter matter, Actor actor, DecisionId decision) {
        return ofHandling(matter, actor)
                .or(() -> matter.notices().stream()
                                .anyMatch(notice -> notice.decision().equals(decision))
                        ? Optional.empty()
                        : Optional.of(CannotRecordNotice.NO_SUCH_NOTICE));
    }

    private static Optional<CannotRecordNotice> ofHandling(Matter matter, Actor actor) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotRecordNotice.NOT_A_CASE_WORKER);
        }
        return matter.isDisqualified(actor) ? Optional.of(CannotRecordNotice.DISQUALIFIED) : Optional.empty();
    }

    private Outcome<Notice, CannotRecordNotice> correct(Actor actor, CorrectNotice command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotRecordNotice.NO_SUCH_CASE);
        }
        Optional<CannotRecordNotice> notTheirs = ofHandling(matter.get(), actor);
        if (notTheirs.isPresent()) {
            return Outcome.refused(notTheirs.get());
        }
        Optional<Notice> mistaken = find(matter.get().notices(), command.notice());
        if (mistaken.isEmpty()) {
            return Outcome.refused(
                    find(matter.get().aftermath().mistakenNotices(), command.notice())
                                    .isPresent()
                            ? CannotRecordNotice.CORRECTED_ALREADY
                            : CannotRecordNotice.NO_SUCH_NOTICE);
        }
        Optional<CannotRecordNotice> fault = RecordingNotice.ofTheDays(
                        matter.get().decision(mistaken.get().decision()).orElseThrow(),
                        command.sentOn(),
                        command.receivedOn(),
                        LocalDate.now(clock))
                .or(() -> ofTheDifference(mistaken.get(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Notice right = new Notice(
                NoticeId.next(clock),
                command.caseId(),
                mistaken.get().decision(),
                command.method(),
                command.sentOn(),
                command.receivedOn(),
                Optional.of(mistaken.get().id()),
                command.reason().strip(),
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        notices.add(right);
        return Outcome.done(right);
    }

    private static Optional<Notice> find(List<Notice> notices, NoticeId id) {
        return notices.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    private static Optional<CannotRecordNotice> ofTheDifference(Notice mistaken, CorrectNotice command) {
        boolean same = Stream.of(
                        mistaken.method() == command.method(),
                        mistaken.sentOn().equals(command.sentOn()),
                        mistaken.receivedOn().equals(command.receivedOn()))
                .allMatch(it -> it);
        if (same) {
            return Optional.of(CannotRecordNotice.NOTHING_DIFFERENT);
        } else if (command.reason().isBlank()) {
            return Optional.of(CannotRecordNotice.NO_REASON);
        }
        return command.reason().length() > LONGEST_REASON
                ? Optional.of(CannotRecordNotice.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
