package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.person.IdentityNumber;

/**
 * Who may come in (inloggning), and by which ways.
 *
 * <p>Whoever has come in is asked about again at every request, so that a mandate that is taken back is gone at once.
 */
public interface SignIn {
    /** The one who came in, as they may act now; empty if they may not any more. */
    Optional<Actor> find(Arrival arrival);

    /** The roles a visitor may choose among without proof of who they are; empty outside the demo. */
    default List<DemoRole> demoRoles() {
        return List.of();
    }

    /** The identity providers that a visitor may be sent to. */
    default List<Provider> providers() {
        return List.of();
    }

    /** The accounts of this installation's own; empty if it has none. */
    default Optional<AccountDoor> accounts() {
        return Optional.empty();
    }

    /** Notes that someone comes in; if that fails, they do not. */
    default void cameIn(Arrival arrival) {
        // Nobody is noted in a house without a register, as the demo is.
    }

    /** Remembers the number by which someone proved who they are, so that they cannot open their own file. */
    default void isThis(Arrival arrival, IdentityNumber number) {
        // Where nobody comes in by a provider, nobody's number is told.
    }

    /** As whom someone may act, their own employer's first; no more than that one for most. */
    default List<Guise> guises(Arrival arrival) {
        return List.of();
    }

    /** A house without any way in: nobody comes in, and the page says how to open one. */
    static SignIn notConfigured() {
        return new DemoSignIn(List.of());
    }

    /** The demo: anyone may be any of the fictitious staff. */
    static SignIn demo(List<DemoRole> roles) {
        return new DemoSignIn(roles);
    }
}
