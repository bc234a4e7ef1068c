package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Withdraws a consent, for the future. */
public final class WithdrawingConsent {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public WithdrawingConsent(UnitOfWork unitOfWork, CaseFiles files, Consents consents, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<ConsentId, CannotWithdrawConsent> handle(Actor actor, WithdrawConsent command) {
        return unitOfWork.call(actor, Act.writing("consent.withdraw", command.caseId()), () -> {
            // Two who withdraw at once take turns, so that the second finds it withdrawn.
            files.hold(command.caseId());
            Optional<Consent> consent = consents.find(command.consentId())
                    .filter(found -> found.caseId().equals(command.caseId()));
            if (consent.isEmpty()) {
                return Outcome.refused(CannotWithdrawConsent.NO_SUCH_CONSENT);
            }
            if (consent.get().withdrawn().isPresent()) {
                return Outcome.refused(CannotWithdrawConsent.ALREADY_WITHDRAWN);
            }
            if (command.how().length() > Consent.LONGEST_PURPOSE) {
                return Outcome.refused(CannotWithdrawConsent.TOO_LONG);
            }
            consents.withdraw(command.consentId(), Signature.of(actor, clock.instant()), command.how());
            return Outcome.done(command.consentId());
        });
    }
}
