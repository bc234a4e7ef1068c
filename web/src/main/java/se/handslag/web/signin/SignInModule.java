package se.handslag.web.signin;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import se.handslag.web.signin.account.Accounts;
import se.handslag.web.signin.account.Attempts;
import se.handslag.web.signin.account.ChoosingCredentials;
import se.handslag.web.signin.account.FindingAccounts;
import se.handslag.web.signin.account.Passwords;
import se.handslag.web.signin.account.ProvingAccounts;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.purpose.DedicatingStores;
import se.handslag.web.signin.purpose.StorePurposes;
import se.handslag.web.signin.records.JpaBars;
import se.handslag.web.signin.records.StoredAccounts;
import se.handslag.web.signin.records.StoredPurposes;
import se.handslag.web.signin.records.StoredSignIns;
import se.handslag.web.signin.staff.BarringStaff;
import se.handslag.web.signin.staff.Bars;
import se.handslag.web.signin.staff.NotingSignIns;
import se.handslag.web.signin.staff.SignIns;

/** Coming in, inside one authority's house. */
final class SignInModule extends AbstractModule {
    private final Passwords passwords;

    /** @param passwords the one that all authorities share, since they share the memory that it takes */
    SignInModule(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    protected void configure() {
        bind(Passwords.class).toInstance(passwords);
        bind(Bars.class).to(JpaBars.class);
        bind(JpaBars.class);
        bind(SignIns.class).to(StoredSignIns.class);
        bind(StoredSignIns.class);
        bind(Accounts.class).to(StoredAccounts.class);
        bind(StoredAccounts.class);
        bind(StorePurposes.class).to(StoredPurposes.class);
        bind(StoredPurposes.class);
        bind(NotingSignIns.class);
        bind(BarringStaff.class);
        bind(SettlingAccounts.class);
        bind(ProvingAccounts.class);
        bind(ChoosingCredentials.class);
        bind(FindingAccounts.class);
        bind(DedicatingStores.class);
    }

    /** One for as long as the program runs: what has failed must not be forgotten between two requests. */
    @Provides
    @Singleton
    Attempts attempts(Clock clock) {
        return new Attempts(clock);
    }
}
