package se.handslag.web.signin.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/** Gives someone an account, changes what it is for, and lets whoever has lost a secret begin anew. */
public final class SettlingAccounts {
    private static final Duration TEMPORARY = Duration.ofDays(7);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    /** Six digits or more in a row are a date of birth or an identity number, and an id never is one. */
    private static final Pattern NUMBER = Pattern.compile(".*[0-9]{6}.*");

    private static final int LONGEST = 200;

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    public SettlingAccounts(UnitOfWork unitOfWork, Accounts accounts, Passwords passwords, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return a temporary password if the account is new, otherwise none */
    public Outcome<Optional<TemporaryPassword>, CannotSettleAccount> handle(Actor actor, SettleAccount command) {
        return unitOfWork.call(actor, Act.writing("account.settle"), () -> {
            Optional<CannotSettleAccount> fault = whyNot(actor, command).or(() -> clash(command));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            StaffId staff = id(command.staff());
            accounts.add(new Account(
                    TimeOrderedIds.next(clock),
                    staff,
                    command.name().strip(),
                    command.title().strip(),
                    command.unit().strip(),
                    command.mandates(),
                    Signature.of(actor, clock.instant())));
            return Outcome.done(command.isNew() ? Optional.of(begin(staff)) : Optional.empty());
        });
    }

    /** A new temporary password in place of password and code; whoever is signed in by them is out at once. */
    public Outcome<TemporaryPassword, CannotSettleAccount> reset(Actor actor, String staff) {
        return unitOfWork.call(actor, Act.writing("account.reset"), () -> {
            if (!mayRun(actor)) {
                return Outcome.refused(CannotSettleAccount.NOT_ADMINISTRATOR);
            } else if (!isId(staff) || accounts.inForce(id(staff)).isEmpty()) {
                return Outcome.refused(CannotSettleAccount.NOT_THERE);
            } else if (id(staff).equals(actor.staff())) {
                return Outcome.refused(CannotSettleAccount.ONESELF);
            }
            return Outcome.done(begin(id(staff)));
        });
    }

    /** Every account, by name. */
    public List<Account> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("account.read"), () -> accounts.inForce());
    }

    static Optional<CannotSettleAccount> whyNot(Actor actor, SettleAccount command) {
        if (!mayRun(actor)) {
            return Optional.of(CannotSettleAccount.NOT_ADMINISTRATOR);
        } else if (!isId(command.staff())) {
            return Optional.of(CannotSettleAccount.ID);
        } else if (NUMBER.matcher(command.staff()).matches()) {
            return Optional.of(CannotSettleAccount.ID_IS_A_NUMBER);
        } else if (id(command.staff()).equals(actor.staff())) {
            return Optional.of(CannotSettleAccount.ONESELF);
        } else if (command.name().isBlank()) {
            return Optional.of(CannotSettleAccount.NO_NAME);
        } else if (command.title().isBlank()) {
            return Optional.of(CannotSettleAccount.NO_TITLE);
        } else if (command.unit().isBlank()) {
            return Optional.of(CannotSettleAccount.NO_UNIT);
        } else if (Stream.of(command.name(), command.title(), command.unit())
                .anyMatch(text -> text.length() > LONGEST)) {
            return Optional.of(CannotSettleAccount.TOO_LONG);
        } else if (command.mandates().isEmpty() || command.mandates().contains(Mandate.PLATFORM)) {
            return Optional.of(CannotSettleAccount.NO_MANDATE);
        } else if (command.mandates().contains(Mandate.ADMINISTRATOR)
                && command.mandates().size() > 1) {
            return Optional.of(CannotSettleAccount.ADMINISTRATOR_ALONE);
        }
        return Optional.empty();
    }

    private Optional<CannotSettleAccount> clash(SettleAccount command) {
        boolean there = accounts.inForce(id(command.staff())).isPresent();
        if (there == command.isNew()) {
            return Optional.of(there ? CannotSettleAccount.THERE_ALREADY : CannotSettleAccount.NOT_THERE);
        }
        return Optional.empty();
    }

    private TemporaryPassword begin(StaffId staff) {
        Instant now = clock.instant();
        TemporaryPassword temporary = TemporaryPassword.of(staff, now.plus(TEMPORARY));
        accounts.put(new Credentials(
                staff, passwords.hash(temporary.password()), Optional.of(temporary.until()), Optional.empty(), 0, now));
        return temporary;
    }

    private static boolean mayRun(Actor actor) {
        return actor.may(Mandate.ADMINISTRATOR) || actor.may(Mandate.PLATFORM);
    }

    private static boolean isId(String written) {
        return ID.matcher(WrittenStaffId.kept(written)).matches();
    }

    /** What someone signs in by, as it is kept. */
    static StaffId id(String written) {
        return new StaffId(WrittenStaffId.kept(written));
    }
}
