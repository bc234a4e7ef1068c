package se.handslag.decisions.municipality.approve;

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

/**
 * Adopts the municipality's own policy of four eyes. The stricter of it and the team's holds.
 *
 * <p>A stricter policy holds from its first day for whatever is decided; a looser one for investigations that are opened later. What has
 * once been asked of an investigation is never asked less.
 */
public final class AdoptingFourEyes {
    private final UnitOfWork unitOfWork;
    private final FourEyesPolicies policies;
    private final Clock clock;

    @Inject
    public AdoptingFourEyes(UnitOfWork unitOfWork, FourEyesPolicies policies, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.clock = clock;
    }

    public Outcome<FourEyesPolicy, CannotAdoptFourEyes> handle(Actor actor, AdoptFourEyes command) {
        return unitOfWork.call(actor, Act.writing("eyes.adopt"), () -> adopt(actor, command));
    }

    /** Every policy, the one put into the record last first. */
    public List<FourEyesPolicy> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("eyes.read"), policies::all);
    }

    private Outcome<FourEyesPolicy, CannotAdoptFourEyes> adopt(Actor actor, AdoptFourEyes command) {
        Optional<CannotAdoptFourEyes> fault = fault(actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        FourEyesPolicy policy = new FourEyesPolicy(
                TimeOrderedIds.next(clock),
                command.asks(),
                command.from(),
                command.decided().strip(),
                Signature.of(actor, clock.instant()));
        policies.add(policy);
        return Outcome.done(policy);
    }

    private Optional<CannotAdoptFourEyes> fault(Actor actor, AdoptFourEyes command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAdoptFourEyes.NOT_HEAD_OF_SERVICE);
        } else if (command.decided().isBlank()) {
            return Optional.of(CannotAdoptFourEyes.NO_DECISION);
        } else if (command.from().isBefore(LocalDate.now(clock))) {
            return Optional.of(CannotAdoptFourEyes.IN_THE_PAST);
        } else if (command.decided().strip().length() > FourEyesPolicy.LONGEST_DECIDED) {
            return Optional.of(CannotAdoptFourEyes.TEXT_TOO_LONG);
        }
        return Optional.empty();
    }
}
