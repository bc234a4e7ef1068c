package se.handslag.core.consent.policy;

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

/** Settles the limits of this authority's consents. They are for consents that are recorded from then on; earlier ones stand as given. */
public final class AdoptingConsentPolicy {
    private final UnitOfWork unitOfWork;
    private final ConsentPolicies policies;
    private final Clock clock;

    @Inject
    public AdoptingConsentPolicy(UnitOfWork unitOfWork, ConsentPolicies policies, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.clock = clock;
    }

    public Outcome<ConsentPolicy, CannotAdoptConsentPolicy> handle(Actor actor, AdoptConsentPolicy command) {
        return unitOfWork.call(actor, Act.writing("consent.policy.adopt"), () -> {
            Optional<CannotAdoptConsentPolicy> fault = whyNot(actor, command, LocalDate.now(clock));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            ConsentPolicy policy = new ConsentPolicy(
                    TimeOrderedIds.next(clock),
                    command.limits(),
                    command.from(),
                    command.decided().strip(),
                    Signature.of(actor, clock.instant()));
            policies.add(policy);
            return Outcome.done(policy);
        });
    }

    /** Every policy, the one put into the record last first. */
    public List<ConsentPolicy> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("consent.policy.read"), policies::all);
    }

    static Optional<CannotAdoptConsentPolicy> whyNot(Actor actor, AdoptConsentPolicy command, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAdoptConsentPolicy.NOT_HEAD_OF_SERVICE);
        } else if (!command.limits().areReasonable()) {
            return Optional.of(CannotAdoptConsentPolicy.NOT_REASONABLE);
        } else if (command.decided().isBlank()) {
            return Optional.of(CannotAdoptConsentPolicy.NO_DECISION);
        } else if (command.decided().strip().length() > ConsentPolicy.LONGEST_DECIDED) {
            return Optional.of(CannotAdoptConsentPolicy.TEXT_TOO_LONG);
        } else if (command.from().isBefore(today)) {
            return Optional.of(CannotAdoptConsentPolicy.IN_THE_PAST);
        }
        return Optional.empty();
    }
}
