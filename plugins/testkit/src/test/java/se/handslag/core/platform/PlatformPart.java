package se.handslag.core.platform;

import java.util.Set;

public interface PlatformPart {
    String name();

    default Set<Class<? extends PlatformPart>> needs() {
        return Set.of();
    }

    void moveInto(AuthorityHouse house);
}
