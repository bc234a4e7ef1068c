package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Withdraws a consent, for the future. */
public final class WithdrawingConsent {
    private final UnitOfWork unitOfWork;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public WithdrawingConsent(UnitOfWork unitOfWork, Consents consents, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<ConsentId, CannotWithdrawConsent> handle(Actor actor, WithdrawConsent command) {
        return unitOfWork.call(actor, Act.writing("consent.withdraw", command.caseId()), () -> {
            Optional<Consent> consent = consents.find(command.consentId())
                    .filter(found -> found.caseId().equals(command.caseId()));
            if (consent.isEmpty()) {
                return Outcome.refused(CannotWithdrawConsent.NO_SUCH_CONSENT);
            }
            if (consent.get().withdrawn().isPresent()) {
                return Outcome.refused(CannotWithdrawConsent.ALREADY_WITHDRAWN);
            }
            consents.withdraw(command.consentId(), Signature.of(actor, clock.instant()), command.how());
            return Outcome.done(command.consentId());
        });
    }
}
