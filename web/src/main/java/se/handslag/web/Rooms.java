package se.handslag.web;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.PlatformPart;
import se.handslag.web.shell.Routes;

/** What this program is made of: the parts of the platform, and the pages. One line for each. */
@CompositionRoot(because = "the program serves the staff of both authorities")
final class Rooms {
    private Rooms() {}

    static List<PlatformPart> parts() {
        return List.of();
    }

    static Set<Routes> pages() {
        return Set.of();
    }
}
