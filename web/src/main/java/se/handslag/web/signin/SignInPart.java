package se.handslag.web.signin;

import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.web.signin.account.ChoosingCredentials;
import se.handslag.web.signin.account.FindingAccounts;
import se.handslag.web.signin.account.Passwords;
import se.handslag.web.signin.account.ProvingAccounts;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.purpose.DedicatingStores;
import se.handslag.web.signin.records.SignInRows;
import se.handslag.web.signin.staff.BarringStaff;
import se.handslag.web.signin.staff.NotingSignIns;

/** What signing in brings to the platform: who has come in, who may not, accounts, and what a store is for. */
@CompositionRoot(because = "it gives every authority the same rooms at its own door")
public final class SignInPart implements PlatformPart {
    private final Passwords passwords = new Passwords();

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public Set<String> texts() {
        return Set.of("se/handslag/web/signin/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.rows(SignInRows.all())
                .fates(fates -> fates.keeps("sign_in", "who of the staff came in, and about no one who gets support")
                        .keeps("staff_bar", "who of the staff was barred, and about no one who gets support")
                        .keeps("account", "what staff were given to do, and about no one who gets support")
                        .keeps("account_secret", "what staff prove who they are by, and about no one who gets support")
                        .keeps("store_purpose", "what the store is for, and about no one"))
                .install(new SignInModule(passwords))
                .offer(
                        NotingSignIns.class,
                        BarringStaff.class,
                        SettlingAccounts.class,
                        ProvingAccounts.class,
                        ChoosingCredentials.class,
                        FindingAccounts.class,
                        DedicatingStores.class);
    }
}
