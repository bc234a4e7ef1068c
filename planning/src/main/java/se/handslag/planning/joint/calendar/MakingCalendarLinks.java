package se.handslag.planning.joint.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Makes the link to one's own feed, and takes it away. Nobody does so for anyone else. */
public final class MakingCalendarLinks {
    private static final Set<Mandate> WORKS_WITH_PERSONS =
            EnumSet.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEALTH_CARE, Mandate.HEAD_OF_SERVICE);

    private final UnitOfWork unitOfWork;
    private final CalendarLinks links;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public MakingCalendarLinks(UnitOfWork unitOfWork, CalendarLinks links, AccessGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.links = links;
        this.gate = gate;
        this.clock = clock;
    }

    /** A link that has just been made, with what opens it: said once, and never again. */
    public record Made(CalendarLink link, CalendarSecret secret) {
        @Override
        public String toString() {
            return "Made[" + link.id() + "]";
        }
    }

    public Outcome<Made, CannotMakeLink> handle(Actor actor, MakeCalendarLink command) {
        return unitOfWork.call(actor, Act.writing("calendar.make-link"), () -> {
            Optional<CannotMakeLink> fault =
                    whyNot(actor, command, gate.relations(actor).onlyTeams().isPresent());
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            endOpen(actor, CalendarEnd.REPLACED);
            Instant now = clock.instant();
            CalendarLink link = new CalendarLink(
                    TimeOrderedIds.next(clock),
                    actor,
                    command.way(),
                    command.language(),
                    now,
                    now.plus(Duration.ofDays(command.days())),
                    Optional.empty());
            CalendarSecret secret = CalendarSecret.random();
            links.add(link, secret);
            return Outcome.done(new Made(link, secret));
        });
    }

    public Outcome<CalendarLink, CannotMakeLink> withdraw(Actor actor) {
        return unitOfWork.call(actor, Act.writing("calendar.withdraw-link"), () -> endOpen(actor, CalendarEnd.WITHDRAWN)
                .<Outcome<CalendarLink, CannotMakeLink>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CannotMakeLink.NO_LINK)));
    }

    /** One's own newest link, open or not. */
    public Optional<CalendarLink> own(Actor actor) {
        return unitOfWork.call(actor, Act.reading("calendar.read-link"), () -> links.of(actor.staff()).stream()
                .findFirst());
    }

    /**
     * Someone has come in: if they are of another unit or have other things to do than when they made their link, it stops. Asked each time
     * somebody comes in, since nothing else tells that they have moved.
     */
    public void cameIn(Actor actor) {
        boolean hasMoved = unitOfWork.call(actor, Act.reading("calendar.read-link"), () -> open(actor).stream()
                .anyMatch(link -> !link.isStillOf(actor)));
        if (hasMoved) {
            unitOfWork.run(actor, Act.writing("calendar.withdraw-link"), () -> endOpen(actor, CalendarEnd.CHANGED));
        }
    }

    private List<CalendarLink> open(Actor actor) {
        return links.of(actor.staff()).stream()
                .filter(link -> link.isOpen(clock.instant()))
                .toList();
    }

    /** All of them: whoever made two in the same moment is rid of both. */
    private Optional<CalendarLink> endOpen(Actor actor, CalendarEnd why) {
        List<CalendarLink> open = open(actor);
        open.forEach(link -> links.end(link, why, Signature.of(actor, clock.instant())));
        return open.stream().findFirst();
    }

    static Optional<CannotMakeLink> whyNot(Actor actor, MakeCalendarLink asked, boolean isGuest) {
        if (isGuest) {
            return Optional.of(CannotMakeLink.GUEST);
        } else if (actor.mandates().stream().noneMatch(WORKS_WITH_PERSONS::contains)) {
            return Optional.of(CannotMakeLink.NO_TASKS);
        } else if (asked.days() < 1 || asked.days() > MakeCalendarLink.MOST_DAYS) {
            return Optional.of(CannotMakeLink.WRONG_DAYS);
        } else if (!MakeCalendarLink.LANGUAGES.contains(asked.language())) {
            return Optional.of(CannotMakeLink.WRONG_LANGUAGE);
        }
        return Optional.empty();
    }
}
