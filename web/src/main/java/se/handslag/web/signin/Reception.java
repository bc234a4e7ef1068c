package se.handslag.web.signin;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.AccountDoor;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.Desks;
import se.handslag.web.shell.Provider;
import se.handslag.web.shell.SignIn;
import se.handslag.web.signin.account.Account;
import se.handslag.web.signin.account.FindingAccounts;
import se.handslag.web.signin.staff.NotingSignIns;

/**
 * The ways in of an installation in earnest.
 *
 * <p>What a provider said of someone is believed for as long as their session lasts at most, and not a moment longer once they have been
 * barred. An account is read again at every request.
 */
public final class Reception implements SignIn {
    private final Desks desks;
    private final List<Provider> providers;
    private final StoredAccountDoor accounts;

    /**
     * @param providers the identity providers, one for an authority
     * @param accounts the authorities whose staff may have accounts here
     */
    public Reception(Desks desks, List<? extends Provider> providers, List<Authority> accounts) {
        this.desks = desks;
        this.providers = List.copyOf(providers);
        this.accounts = new StoredAccountDoor(desks, accounts);
    }

    @Override
    public Optional<Actor> find(Arrival arrival) {
        Actor home = arrival.home();
        FindingAccounts finding = desks.use(home.employer(), FindingAccounts.class);
        Actor platform = Actor.platform(home.employer());
        return switch (arrival.way()) {
            case PROVIDER -> Optional.of(home).filter(actor -> !finding.isBarred(platform, actor.staff()));
            case ACCOUNT ->
                finding.find(platform, home.staff(), arrival.at())
                        .map((Account account) -> account.actor(home.employer()));
            case DEMO -> Optional.empty();
        };
    }

    @Override
    public void cameIn(Arrival arrival) {
        desks.use(arrival.home().employer(), NotingSignIns.class).handle(arrival.home(), arrival.way());
    }

    @Override
    public List<Provider> providers() {
        return providers;
    }

    @Override
    public Optional<AccountDoor> accounts() {
        return Optional.of(accounts);
    }
}
