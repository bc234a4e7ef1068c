package se.handslag.web.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.web.shell.AccountDoor;
import se.handslag.web.shell.Beginning;
import se.handslag.web.shell.Desks;
import se.handslag.web.shell.Entry;
import se.handslag.web.signin.account.Account;
import se.handslag.web.signin.account.ChooseCredentials;
import se.handslag.web.signin.account.ChoosingCredentials;
import se.handslag.web.signin.account.FindingAccounts;
import se.handslag.web.signin.account.ProveAccount;
import se.handslag.web.signin.account.Proven;
import se.handslag.web.signin.account.ProvingAccounts;

/** The accounts that each authority keeps in its own store, as the sign-in page sees them. */
final class StoredAccountDoor implements AccountDoor {
    private final Desks desks;
    private final List<Authority> allowed;

    StoredAccountDoor(Desks desks, List<Authority> allowed) {
        this.desks = desks;
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public List<Authority> authorities() {
        return allowed.stream()
                .filter(authority ->
                        desks.use(authority.id(), FindingAccounts.class).hasAny(Actor.platform(authority.id())))
                .toList();
    }

    @Override
    public boolean isPossible() {
        return !allowed.isEmpty();
    }

    @Override
    public Outcome<Entry, Refusal> enter(
            AuthorityId authority, String staff, String password, String code, String address) {
        return desks.use(authority, ProvingAccounts.class)
                .handle(Actor.platform(authority), new ProveAccount(staff, password, code, address))
                .match(proven -> Outcome.done(entry(authority, proven)), Outcome::refused);
    }

    private Entry entry(AuthorityId authority, Proven proven) {
        Account account = proven.account();
        return proven.beginning()
                .<Entry>map(at -> {
                    String key = desks.use(authority, ChoosingCredentials.class).newKey();
                    return new Entry.First(
                            new Beginning(authority, account.staff(), key, address(authority, account, key), at));
                })
                .orElseGet(() -> new Entry.In(account.actor(authority)));
    }

    @Override
    public Outcome<Actor, Refusal> choose(Beginning beginning, String password, String again, String code) {
        AuthorityId authority = beginning.authority();
        return desks.use(authority, ChoosingCredentials.class)
                .handle(
                        Actor.platform(authority),
                        new ChooseCredentials(beginning.staff(), password, again, beginning.key(), code))
                .match(account -> Outcome.done(account.actor(authority)), Outcome::refused);
    }

    /** As the applications for codes read it: what it is for, whose it is, and the key. */
    private static String address(AuthorityId authority, Account account, String key) {
        return "otpauth://totp/Handslag:" + encoded(account.staff().value() + " " + authority) + "?secret=" + key
                + "&issuer=Handslag";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
