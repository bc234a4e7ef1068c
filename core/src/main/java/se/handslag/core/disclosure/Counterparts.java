package se.handslag.core.disclosure;

import java.util.List;
import se.handslag.core.authority.Authority;

/** The authorities of the other kind that this one works with. Never another of its own kind: two municipalities do not know each other's persons. */
public record Counterparts(List<Authority> authorities) {
    public Counterparts {
        authorities = List.copyOf(authorities);
    }
}
