package se.handslag.web.signin.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/**
 * Lets someone prove who they are by password and code.
 *
 * <p>An account that is not there costs the same work and gets the same answer as one that is.
 */
public final class ProvingAccounts {
    private static final int LONGEST_ID = 80;

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Clock clock;
    private final String nobodysKey = OneTimeCodes.newKey();

    @Inject
    public ProvingAccounts(
            UnitOfWork unitOfWork, Accounts accounts, Passwords passwords, Attempts attempts, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @param actor the platform, since nobody has come in yet */
    public Outcome<Proven, CannotProve> handle(Actor actor, ProveAccount command) {
        String name = WrittenStaffId.kept(command.staff());
        if (name.isEmpty() || name.length() > LONGEST_ID || command.password().length() > 2 * PasswordRules.LONGEST) {
            return Outcome.refused(new CannotProve.Wrong());
        }
        StaffId staff = new StaffId(name);
        Duration wait = attempts.wait(staff.value(), command.address());
        if (!wait.isZero()) {
            return Outcome.refused(CannotProve.Wait.of(wait));
        }
        Optional<Proven> proven = prove(actor, staff, command);
        if (proven.isEmpty()) {
            attempts.failed(staff.value(), command.address());
            return Outcome.refused(new CannotProve.Wrong());
        }
        attempts.succeeded(staff.value(), command.address());
        return Outcome.done(proven.get());
    }

    private Optional<Proven> prove(Actor actor, StaffId staff, ProveAccount command) {
        Instant now = clock.instant();
        Optional<Credentials> known =
                unitOfWork.call(actor, Act.reading("account.prove"), () -> accounts.credentials(staff));
        boolean password = passwords.matches(
                command.password(), known.map(Credentials::password).orElse(passwords.nobodys()));
        OptionalLong step =
                OneTimeCodes.step(known.flatMap(Credentials::codeKey).orElse(nobodysKey), command.code(), now);
        if (known.isEmpty() || !password) {
            return Optional.empty();
        }
        if (known.get().temporaryUntil().isPresent()) {
            return known.get()
                    .temporaryUntil()
                    .filter(now::isBefore)
                    .flatMap(until -> account(actor, staff, Optional.of(now)));
        }
        boolean used = step.isPresent()
                && known.get().codeKey().isPresent()
                && unitOfWork.call(actor, Act.writing("account.prove"), () -> accounts.use(staff, step.getAsLong()));
        return used ? account(actor, staff, Optional.empty()) : Optional.empty();
    }

    private Optional<Proven> account(Actor actor, StaffId staff, Optional<Instant> beginning) {
        return unitOfWork.call(actor, Act.reading("account.prove"), () -> accounts.inForce(staff)
                .map(account -> new Proven(account, beginning)));
    }
}
