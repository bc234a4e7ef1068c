package se.handslag.reporting.municipality.develop;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Writes down what has become of a development area, for the next annual report to tell; the head of service does it. */
public final class FollowingUpAreas {
    private final UnitOfWork unitOfWork;
    private final DevelopmentAreas areas;
    private final FollowUps followUps;
    private final Clock clock;

    @Inject
    public FollowingUpAreas(UnitOfWork unitOfWork, DevelopmentAreas areas, FollowUps followUps, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.areas = areas;
        this.followUps = followUps;
        this.clock = clock;
    }

    public Outcome<FollowUp, CannotFollowUp> handle(Actor actor, FollowUpArea command) {
        return unitOfWork.call(actor, Act.writing("report.follow-up"), () -> write(actor, command));
    }

    private Outcome<FollowUp, CannotFollowUp> write(Actor actor, FollowUpArea command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Outcome.refused(CannotFollowUp.NOT_HEAD_OF_SERVICE);
        }
        Optional<DevelopmentArea> area = areas.find(command.area());
        if (area.isEmpty()) {
            return Outcome.refused(CannotFollowUp.NO_SUCH_AREA);
        }
        List<FollowUp> before = followUps.ofTeam(area.get().team()).stream()
                .filter(each -> each.area().equals(command.area()))
                .toList();
        Optional<CannotFollowUp> fault = whyNot(area.get(), before, command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        FollowUp followUp = new FollowUp(
                TimeOrderedIds.next(clock),
                command.area(),
                area.get().team(),
                command.state(),
                command.text().strip(),
                command.on(),
                Signature.of(actor, clock.instant()));
        followUps.add(followUp);
        return Outcome.done(followUp);
    }

    /**
     * Why this is not written down; empty if it is.
     *
     * @param before what has been written of the area
     */
    static Optional<CannotFollowUp> whyNot(
            DevelopmentArea area, List<FollowUp> before, FollowUpArea command, LocalDate today) {
        if (before.stream().anyMatch(each -> each.state().closes())) {
            return Optional.of(CannotFollowUp.CLOSED);
        } else if (command.text().isBlank()) {
            return Optional.of(CannotFollowUp.NO_TEXT);
        } else if (command.text().length() > DevelopmentArea.LONGEST_TEXT) {
            return Optional.of(CannotFollowUp.TOO_LONG);
        } else if (command.on().isAfter(today)) {
            return Optional.of(CannotFollowUp.IN_THE_FUTURE);
        } else if (command.on().isBefore(area.decidedOn())
                || before.stream().anyMatch(each -> command.on().isBefore(each.on()))) {
            return Optional.of(CannotFollowUp.BEFORE_THE_LAST);
        }
        return Optional.empty();
    }
}
