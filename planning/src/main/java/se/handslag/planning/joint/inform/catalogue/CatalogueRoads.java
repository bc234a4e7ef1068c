package se.handslag.planning.joint.inform.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.handslag.core.authority.AuthorityId;

/**
 * The roads between the authorities' catalogues, and nothing else goes on them: an entry is about a kind of support and about no person.
 *
 * <p>One for a platform; every authority lays its own road when it moves in.
 */
public final class CatalogueRoads {
    private final Map<AuthorityId, Supplier<List<CatalogueEntry>>> roads = new ConcurrentHashMap<>();

    void lay(AuthorityId from, Supplier<List<CatalogueEntry>> road) {
        roads.put(from, road);
    }

    /**
     * The newest version of every entry there; empty if no road leads there.
     *
     * <p>It is read on a thread of its own: whoever asks may be in the middle of a unit of work, and none spans two authorities.
     *
     * @throws RuntimeException if it cannot be reached
     */
    Optional<List<CatalogueEntry>> read(AuthorityId from) {
        return Optional.ofNullable(roads.get(from)).map(CatalogueRoads::walk);
    }

    private static List<CatalogueEntry> walk(Supplier<List<CatalogueEntry>> road) {
        try {
            return CompletableFuture.supplyAsync(road, CatalogueRoads::apart).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void apart(Runnable reading) {
        Thread thread = new Thread(reading, "handslag-catalogue");
        thread.setDaemon(true);
        thread.start();
    }
}
