package se.handslag.web.signin.account;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.web.signin.staff.Bar;
import se.handslag.web.signin.staff.Bars;

/** Tells at every request whether someone who came in may still be here. */
public final class FindingAccounts {
    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Bars bars;

    @Inject
    public FindingAccounts(UnitOfWork unitOfWork, Accounts accounts, Bars bars) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.bars = bars;
    }

    /** @param actor the platform, which asks on behalf of nobody */
    public boolean isBarred(Actor actor, StaffId staff) {
        return unitOfWork.call(actor, Act.reading("sign-in.find"), () -> barred(staff));
    }

    /**
     * The account as it is now; empty if its holder is barred, or has been given a new beginning since.
     *
     * @param actor the platform, which asks on behalf of nobody
     * @param since when they came in
     */
    public Optional<Account> find(Actor actor, StaffId staff, Instant since) {
        return unitOfWork.call(actor, Act.reading("sign-in.find"), () -> accounts.credentials(staff)
                .filter(credentials -> credentials.temporaryUntil().isEmpty())
                .filter(credentials -> !credentials.changedAt().isAfter(since))
                .filter(credentials -> !barred(staff))
                .flatMap(credentials -> accounts.inForce(staff)));
    }

    /** Whether anyone at all has an account here. */
    public boolean hasAny(Actor actor) {
        return unitOfWork.call(
                actor, Act.reading("sign-in.find"), () -> !accounts.inForce().isEmpty());
    }

    private boolean barred(StaffId staff) {
        return bars.newest(staff).map(Bar::barred).orElse(false);
    }
}
