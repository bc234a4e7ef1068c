package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;

/**
 * What the sign-in page shows.
 *
 * @param demoRoles whom a visitor of the demo may be
 * @param providers where a visitor may be sent to
 * @param complaint what did not go well the last time
 */
public record SignInView(List<DemoRole> demoRoles, List<Provider> providers, Optional<Sentence> complaint) {
    public SignInView {
        demoRoles = List.copyOf(demoRoles);
        providers = List.copyOf(providers);
    }

    /** Whether there is no way in at all. */
    public boolean nothing() {
        return demoRoles.isEmpty() && providers.isEmpty();
    }
}
