package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Sentence;

/**
 * What the sign-in page shows.
 *
 * @param demoRoles whom a visitor of the demo may be
 * @param providers where a visitor may be sent to
 * @param accounts whose staff may come in by an account
 * @param nobodyYet whether the only way in is by an account, and nobody has one
 * @param complaint what did not go well the last time
 */
public record SignInView(
        List<DemoRole> demoRoles,
        List<Provider> providers,
        List<Authority> accounts,
        boolean nobodyYet,
        Optional<Sentence> complaint) {
    public SignInView {
        demoRoles = List.copyOf(demoRoles);
        providers = List.copyOf(providers);
        accounts = List.copyOf(accounts);
    }

    static SignInView of(SignIn signIn, Optional<Sentence> complaint) {
        List<Authority> accounts =
                signIn.accounts().map(AccountDoor::authorities).orElse(List.of());
        boolean possible = signIn.accounts().map(AccountDoor::isPossible).orElse(false);
        return new SignInView(
                signIn.demoRoles(),
                signIn.providers(),
                accounts,
                possible && accounts.isEmpty() && signIn.providers().isEmpty(),
                complaint);
    }

    /** Whose staff may come in by an account, to choose among. */
    public List<Choice> employers() {
        return accounts.stream()
                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                .toList();
    }

    /** Whether no way in has been set up. */
    public boolean nothing() {
        return demoRoles.isEmpty() && providers.isEmpty() && accounts.isEmpty() && !nobodyYet;
    }
}
