package se.handslag.web.signin;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.Provider;
import se.handslag.web.shell.SignIn;

/**
 * The ways in of an installation in earnest.
 *
 * <p>What a provider said of someone is believed for as long as their session lasts at most.
 */
public final class Reception implements SignIn {
    private final List<Provider> providers;

    /** @param providers the identity providers, one for an authority */
    public Reception(List<? extends Provider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public Optional<Actor> find(Arrival arrival) {
        return Optional.of(arrival.home()).filter(home -> arrival.way() == Arrival.Way.PROVIDER);
    }

    @Override
    public List<Provider> providers() {
        return providers;
    }
}
