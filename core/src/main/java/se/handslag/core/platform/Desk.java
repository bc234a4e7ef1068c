package se.handslag.core.platform;

import com.google.inject.Provider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;

/**
 * Where an authority's own staff ask for what they may use: the verbs of this authority and no other's.
 *
 * <p>It hands out only what the parts have offered; the injector behind it never leaves the platform.
 */
public final class Desk {
    private final Authority authority;
    private final Map<Class<?>, Provider<?>> offered;

    Desk(Authority authority, Map<Class<?>, Provider<?>> offered) {
        this.authority = authority;
        this.offered = Map.copyOf(offered);
    }

    public Authority authority() {
        return authority;
    }

    /**
     * The use case or port of this type at this authority.
     *
     * @throws NotOffered if this authority has no such verb, such as a municipal one asked for at a region
     */
    public <T> T use(Class<T> type) {
        Provider<?> provider = offered.get(type);
        if (provider == null) {
            throw new NotOffered(type.getSimpleName(), authority.id());
        }
        return type.cast(provider.get());
    }

    /** Everything that can be asked for here. */
    public Set<Class<?>> offers() {
        return offered.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }
}
