package se.handslag.core.team;

import java.util.Set;
import se.handslag.core.authority.AuthorityId;

/**
 * What a plugin may know about where it runs.
 *
 * @param authorities the authorities that this installation serves
 */
public record TeamContext(Set<AuthorityId> authorities) {
    public TeamContext {
        authorities = Set.copyOf(authorities);
    }
}
