package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.records.UnitOfWork;

/** Reads the consents given to this authority. */
public final class ReadingConsents {
    private final UnitOfWork unitOfWork;
    private final Consents consents;
    private final HandOvers handOvers;
    private final ConsentPolicies policies;
    private final Clock clock;

    @Inject
    public ReadingConsents(
            UnitOfWork unitOfWork, Consents consents, HandOvers handOvers, ConsentPolicies policies, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.consents = consents;
        this.handOvers = handOvers;
        this.policies = policies;
        this.clock = clock;
    }

    /** All consents about a case, newest first, the withdrawn and the expired too. */
    public List<Consent> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("consent.read", caseId), () -> consents.about(caseId));
    }

    /** How it stands with consent in the case today. */
    public ConsentState state(Actor actor, CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(
                actor,
                Act.reading("consent.read", caseId),
                () -> ConsentState.of(
                        consents.about(caseId),
                        handOvers.kinds(),
                        today,
                        policies.on(today).warnDays()));
    }

    /** The consent on which this very thing may go to this authority today. */
    public Optional<Consent> covering(Actor actor, CaseId caseId, AuthorityId receiver, SingleItem item) {
        return unitOfWork.call(
                actor,
                Act.reading("consent.read", caseId),
                () -> consents.covering(caseId, receiver, item, LocalDate.now(clock)));
    }

    /** What has gone on a consent, newest first. */
    public List<HandOvers.HandOver> received(Actor actor, CaseId caseId, ConsentId consent) {
        return unitOfWork.call(actor, Act.reading("consent.read", caseId), () -> handOvers.under(caseId, consent));
    }

    /** The limits that this authority has settled, as they are today. */
    public ConsentLimits limits(Actor actor) {
        return unitOfWork.call(actor, Act.reading("consent.policy.read"), () -> policies.on(LocalDate.now(clock)));
    }
}
