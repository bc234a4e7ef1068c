package se.handslag.core.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Takes back a consent, or a part of it, for the future. */
public final class WithdrawingConsent {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final HandOvers handOvers;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public WithdrawingConsent(
            UnitOfWork unitOfWork, CaseFiles files, HandOvers handOvers, Consents consents, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.handOvers = handOvers;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<Withdrawn, CannotWithdrawConsent> handle(Actor actor, WithdrawConsent command) {
        return unitOfWork.call(actor, Act.writing("consent.withdraw", command.caseId()), () -> {
            // Two who withdraw at once take turns, so that the second finds it withdrawn.
            files.hold(command.caseId());
            Optional<Consent> consent = consents.find(command.consentId())
                    .filter(found -> found.caseId().equals(command.caseId()));
            if (consent.isEmpty()) {
                return Outcome.refused(CannotWithdrawConsent.NO_SUCH_CONSENT);
            }
            Optional<CannotWithdrawConsent> fault = whyNot(consent.get(), command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            consents.withdraw(
                    consent.get(),
                    new Withdrawal(
                            command.receivers(),
                            command.kinds(),
                            Optional.of(command.by()),
                            command.how(),
                            Signature.of(actor, clock.instant())));
            return Outcome.done(outcome(consent.get(), command));
        });
    }

    /** What keeps this from being taken back; empty if nothing does. */
    static Optional<CannotWithdrawConsent> whyNot(Consent consent, WithdrawConsent command) {
        if (consent.withdrawn().isPresent()) {
            return Optional.of(CannotWithdrawConsent.ALREADY_WITHDRAWN);
        } else if (!isLeft(consent, command)) {
            return Optional.of(CannotWithdrawConsent.NO_SUCH_PART);
        } else if (command.how().length() > Withdrawal.LONGEST_HOW) {
            return Optional.of(CannotWithdrawConsent.TOO_LONG);
        }
        return Optional.empty();
    }

    private static boolean isLeft(Consent consent, WithdrawConsent command) {
        Set<AuthorityId> receivers = command.receivers().isEmpty() ? consent.receivers() : command.receivers();
        Set<ItemKind> kinds = command.kinds().isEmpty() ? consent.kinds() : command.kinds();
        return consent.receiversLeft().containsAll(command.receivers())
                && consent.kindsLeft().containsAll(command.kinds())
                && receivers.stream()
                        .anyMatch(receiver -> kinds.stream().anyMatch(kind -> consent.lets(receiver, kind)));
    }

    private Withdrawn outcome(Consent before, WithdrawConsent command) {
        List<Consent> all = consents.about(command.caseId());
        Consent now = all.stream()
                .filter(consent -> consent.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<ConsentId> stillOpen = new ArrayList<>();
        for (Consent other : all) {
            boolean letsTheSame = before.receivers().stream().anyMatch(receiver -> before.kinds().stream()
                    .filter(kind -> before.lets(receiver, kind) && !now.lets(receiver, kind))
                    .anyMatch(kind -> other.lets(receiver, kind)));
            if (letsTheSame && other.status(today, 0).isStanding()) {
                stillOpen.add(other.id());
            }
        }
        return new Withdrawn(now, handOvers.under(command.caseId(), before.id()), stillOpen);
    }
}
