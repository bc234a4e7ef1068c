package se.handslag.core.platform;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.Post;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.RecordStore;

/**
 * The running platform: its authorities, each with a store and verbs of its own, and its teams.
 *
 * <p>Started with {@link #builder()}; closed when the program ends. Whoever embeds it reaches an authority's verbs through {@link
 * #at(AuthorityId)}.
 */
@CompositionRoot(because = "it opens every authority's store and closes each off from the others")
public final class Platform implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);
    private static final int SECONDS_BETWEEN_DELIVERIES = 30;

    private final Map<AuthorityId, AuthorityModule.Rooms> rooms;
    private final List<RecordStore> stores;
    private final Teams teams;
    private final Clock clock;
    private final Set<String> texts;
    private final ScheduledExecutorService deliveries;

    private Platform(
            Map<AuthorityId, AuthorityModule.Rooms> rooms,
            List<RecordStore> stores,
            Teams teams,
            Clock clock,
            Set<String> texts) {
        this.rooms = rooms;
        this.stores = stores;
        this.teams = teams;
        this.clock = clock;
        this.texts = texts;
        this.deliveries = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "handslag-deliveries");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins the description of a platform. */
    public static PlatformBuilder builder() {
        return new PlatformBuilder();
    }

    static Platform start(
            Map<Authority, AuthorityHouse> houses,
            Map<Authority, RecordStore> stores,
            Teams teams,
            Clock clock,
            Set<String> texts) {
        LocalPost post = new LocalPost();
        List<Module> modules = new ArrayList<>();
        modules.add(shared(teams, clock, post));
        houses.forEach((authority, house) -> modules.add(new AuthorityModule(
                house, stores.get(authority), PlatformBuilder.counterpartsOf(authority, houses.keySet()))));
        Injector injector = Guice.createInjector(Stage.PRODUCTION, modules);
        Map<AuthorityId, AuthorityModule.Rooms> rooms = new LinkedHashMap<>();
        for (Authority authority : houses.keySet()) {
            AuthorityModule.Rooms own = injector.getInstance(AuthorityModule.roomsOf(authority));
            rooms.put(authority.id(), own);
            post.tells(authority.id(), () -> own.ear().get());
            post.deliversTo(authority.id(), () -> own.letterBox().get(), () -> own.receipts()
                    .get());
        }
        Platform platform = new Platform(rooms, List.copyOf(stores.values()), teams, clock, new LinkedHashSet<>(texts));
        platform.open();
        return platform;
    }

    private static Module shared(Teams teams, Clock clock, Post post) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                binder().requireAtInjectOnConstructors();
                binder().requireExactBindingAnnotations();
                binder().disableCircularProxies();
                bind(Teams.class).toInstance(teams);
                bind(Clock.class).toInstance(clock);
                bind(Post.class).toInstance(post);
                bind(StatuteBook.class).toInstance(StatuteBook.swedish());
            }
        };
    }

    private void open() {
        rooms.forEach((authority, own) -> {
            Actor platform = Actor.platform(authority);
            own.unitOfWork().get().run(platform, Act.writing("platform.start"), () -> {
                own.logLanes().get().begin();
                teams.all().forEach(team -> own.blueprints()
                        .get()
                        .keep(team.hash(), team.id().value(), team.manifest().version(), team.canonicalJson()));
            });
            own.outbox().get().deliverWaiting();
        });
        deliveries.scheduleWithFixedDelay(
                this::deliverWaiting, SECONDS_BETWEEN_DELIVERIES, SECONDS_BETWEEN_DELIVERIES, TimeUnit.SECONDS);
    }

    /** Delivers every piece of news that still waits, at every authority; also done on a timer. */
    public void deliverWaiting() {
        rooms.forEach((authority, own) -> {
            try {
                own.outbox().get().deliverWaiting();
            } catch (Throwable thrown) {
                // Whatever is thrown here would silence the timer for good.
                LOG.warn(
                        "The news at {} waits: {}", authority, thrown.getClass().getName());
            }
        });
    }

    /**
     * The desk of this authority.
     *
     * @throws IllegalArgumentException if the installation does not serve it
     */
    public Desk at(AuthorityId authority) {
        AuthorityModule.@Nullable Rooms own = rooms.get(authority);
        if (own == null) {
            throw new IllegalArgumentException("This installation does not serve " + authority + ".");
        }
        return own.desk();
    }

    /** The authorities that this installation serves, in the order they were given. */
    public List<Authority> authorities() {
        return rooms.values().stream().map(own -> own.desk().authority()).toList();
    }

    public Teams teams() {
        return teams;
    }

    /** The clock that everything here goes by, in Swedish time. */
    public Clock clock() {
        return clock;
    }

    /** The class-path names of the texts that the core and the parts bring. */
    public Set<String> texts() {
        return texts;
    }

    @Override
    public void close() {
        deliveries.shutdownNow();
        stores.forEach(RecordStore::close);
        teams.close();
    }
}
