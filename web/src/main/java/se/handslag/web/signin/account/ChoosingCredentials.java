package se.handslag.web.signin.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/** Puts a password of one's own and a telephone in place of a temporary password. */
public final class ChoosingCredentials {
    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    public ChoosingCredentials(UnitOfWork unitOfWork, Accounts accounts, Passwords passwords, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new key for a telephone, to be shown once and brought back. */
    public String newKey() {
        return OneTimeCodes.newKey();
    }

    /** @param actor the platform, since nobody has come in yet */
    public Outcome<Account, CannotChooseCredentials> handle(Actor actor, ChooseCredentials command) {
        return unitOfWork.call(actor, Act.writing("account.choose"), () -> {
            Instant now = clock.instant();
            Optional<Account> account = accounts.inForce(command.staff());
            Optional<Credentials> before = accounts.credentials(command.staff())
                    .filter(known ->
                            known.temporaryUntil().filter(now::isBefore).isPresent());
            if (account.isEmpty() || before.isEmpty()) {
                return Outcome.refused(CannotChooseCredentials.NOT_ASKED_FOR);
            }
            Optional<CannotChooseCredentials> fault = PasswordRules.whyNot(command.password(), account.get());
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            } else if (!command.password().equals(command.again())) {
                return Outcome.refused(CannotChooseCredentials.DIFFERENT);
            }
            OptionalLong step = OneTimeCodes.step(command.key(), command.code(), now);
            if (step.isEmpty()) {
                return Outcome.refused(CannotChooseCredentials.CODE);
            }
            accounts.put(new Credentials(
                    command.staff(),
                    passwords.hash(command.password()),
                    Optional.empty(),
                    Optional.of(command.key()),
                    step.getAsLong(),
                    now));
            return Outcome.done(account.get());
        });
    }
}
