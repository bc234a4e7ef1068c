package se.handslag.reporting.municipality.develop;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;

/** Writes down what the operative management group has decided to develop; the head of service does it. */
public final class WritingDevelopmentAreas {
    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final DevelopmentAreas areas;
    private final Clock clock;

    @Inject
    public WritingDevelopmentAreas(UnitOfWork unitOfWork, Teams teams, DevelopmentAreas areas, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.areas = areas;
        this.clock = clock;
    }

    public Outcome<DevelopmentArea, CannotWriteArea> handle(Actor actor, WriteDevelopmentArea command) {
        return unitOfWork.call(actor, Act.writing("report.area"), () -> write(actor, command));
    }

    private Outcome<DevelopmentArea, CannotWriteArea> write(Actor actor, WriteDevelopmentArea command) {
        Optional<CannotWriteArea> fault = fault(actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        DevelopmentArea area = new DevelopmentArea(
                TimeOrderedIds.next(clock),
                new TeamId(command.team()),
                command.heading().strip(),
                command.text().strip(),
                command.decidedOn(),
                Signature.of(actor, clock.instant()));
        areas.add(area);
        return Outcome.done(area);
    }

    private Optional<CannotWriteArea> fault(Actor actor, WriteDevelopmentArea command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotWriteArea.NOT_HEAD_OF_SERVICE);
        } else if (!teams.find(command.team()).isDone()) {
            return Optional.of(CannotWriteArea.NO_SUCH_TEAM);
        } else if (command.heading().isBlank()) {
            return Optional.of(CannotWriteArea.NO_HEADING);
        } else if (command.heading().length() > DevelopmentArea.LONGEST_HEADING
                || command.text().length() > DevelopmentArea.LONGEST_TEXT) {
            return Optional.of(CannotWriteArea.TOO_LONG);
        } else if (command.decidedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotWriteArea.IN_THE_FUTURE);
        }
        return Optional.empty();
    }
}
