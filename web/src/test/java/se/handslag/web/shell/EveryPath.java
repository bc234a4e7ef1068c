package se.handslag.web.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Every path that a house of these rooms answers, the shell's own apart. */
public final class EveryPath {
    private EveryPath() {}

    /**
     * One path.
     *
     * @param method {@code GET}, {@code POST} and so on
     * @param pattern as the room wrote it, such as <code>/person/{case}/logg</code>
     * @param open whether a stranger may ask
     */
    public record Asked(String method, String pattern, boolean open) {
        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public static List<Asked> of(Collection<Routes> rooms) {
        Site site = new Site();
        rooms.forEach(room -> room.addTo(site));
        return site.paths().stream()
                .map(path -> new Asked(path.method().name(), path.pattern(), path.access() == Site.Access.ANYONE))
                .sorted(Comparator.comparing(Asked::pattern).thenComparing(Asked::method))
                .toList();
    }
}
