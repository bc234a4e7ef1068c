package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;

/**
 * Who may come in (inloggning).
 *
 * <p>The staff member is looked up again at every request, so that a mandate that is taken back is gone at once.
 */
public interface SignIn {
    /** The staff member as the employer's directory has them now; empty if they are no longer there. */
    Optional<Actor> find(AuthorityId employer, StaffId staff);

    /** The roles a visitor may choose among without proof of who they are; empty outside the demo. */
    List<DemoRole> demoRoles();

    /** A house without an identity provider: nobody comes in, and the page says how to connect one. */
    static SignIn notConfigured() {
        return new DemoSignIn(List.of());
    }

    /** The demo: anyone may be any of the fictitious staff. */
    static SignIn demo(List<DemoRole> roles) {
        return new DemoSignIn(roles);
    }
}
