package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/**
 * Writes down that the population register has taken a protection away, or made it weaker.
 *
 * <p>The mark is the register's and no user's: the head of service says by office on which day the register was read and how one knows, and both what
 * stood and what stands are kept.
 */
public final class LiftingProtection {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 1_000;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ProtectionTrail trail;
    private final Clock clock;

    @Inject
    public LiftingProtection(UnitOfWork unitOfWork, CaseFiles files, ProtectionTrail trail, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome<PersonId, CannotProtect> handle(Actor actor, LiftProtection command) {
        return unitOfWork.call(
                actor, Act.writing("protection.lift", command.caseId()).byOffice(), () -> {
                    Optional<CaseFile> file = files.hold(command.caseId());
                    Optional<CannotProtect> fault = whyNot(actor, command, file, LocalDate.now(clock));
                    if (fault.isPresent()) {
                        return Outcome.refused(fault.get());
                    }
                    Person was = file.orElseThrow().person().orElseThrow();
                    Person is = was.protectedBy(command.left());
                    files.save(file.get().about(is));
                    trail.changed(
                            actor,
                            file.get(),
                            was.protection(),
                            is,
                            ProtectionSource.POPULATION_REGISTER,
                            command.registerDay(),
                            command.reason().strip());
                    return Outcome.done(is.id());
                });
    }

    /** Why the actor does not write this about that file. */
    public static Optional<CannotProtect> whyNot(
            Actor actor, LiftProtection command, Optional<CaseFile> file, LocalDate today) {
        int length = command.reason().strip().length();
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotProtect.NOT_HEAD_OF_SERVICE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotProtect.NO_SUCH_CASE);
        } else if (file.get().person().isEmpty()) {
            return Optional.of(CannotProtect.NOT_IDENTIFIED);
        } else if (!file.get().person().get().protection().isStrongerThan(command.left())) {
            return Optional.of(CannotProtect.NOT_WEAKER);
        } else if (command.registerDay().isAfter(today)) {
            return Optional.of(CannotProtect.DAY_TO_COME);
        } else if (length < SHORTEST) {
            return Optional.of(CannotProtect.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(CannotProtect.TOO_LONG);
        }
        return Optional.empty();
    }
}
