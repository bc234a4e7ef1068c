package se.handslag.web;

import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformPart;
import se.handslag.web.shell.Routes;

/** All rooms of the house, for tests that go through every one of them. */
@CompositionRoot(because = "it goes through the pages of both authorities")
public final class EveryRoom {
    private EveryRoom() {}

    public static Set<Routes> of(Platform platform) {
        return Rooms.pages(platform);
    }

    /** The parts that the program is made of. */
    public static PlatformPart[] parts() {
        return Rooms.parts().toArray(PlatformPart[]::new);
    }
}
