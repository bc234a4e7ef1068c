package se.handslag.web.shell;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Sentences;

/** The web server: starts on a port, answers every page of every {@link Routes}, and stops. */
public final class WebServer implements AutoCloseable {
    private final House house;
    private @Nullable Javalin javalin;

    /**
     * @param texts the platform's bundles; each room of pages adds its own
     * @throws IllegalArgumentException if two pages answer one path, or the texts do not hold together
     */
    public WebServer(
            Clock clock,
            WebSettings settings,
            SignIn signIn,
            Desks desks,
            PersonLines persons,
            Set<Routes> routes,
            Set<String> texts) {
        this(clock, settings, signIn, desks, persons, routes, texts, Templates.precompiled());
    }

    WebServer(
            Clock clock,
            WebSettings settings,
            SignIn signIn,
            Desks desks,
            PersonLines persons,
            Set<Routes> routes,
            Set<String> texts,
            Templates templates) {
        Site site = new Site();
        List<Routes> all = new ArrayList<>(routes);
        // The order of a set is nobody's promise, and paths that overlap are answered in the order they were added.
        all.sort(Comparator.comparing(room -> room.getClass().getName()));
        Set<String> bundles = new LinkedHashSet<>(texts);
        bundles.add("se/handslag/web/shell/texts");
        all.forEach(room -> bundles.addAll(room.texts()));
        all.forEach(room -> room.addTo(site));
        if (!site.has(HandlerType.GET, "/")) {
            new StartRoutes().addTo(site);
        }
        new AdministrationRoutes().addTo(site);
        Sessions sessions = new Sessions(clock, settings);
        Streams streams = new Streams(
                (session, actor) -> sessions.isOpen(session)
                        && session.arrival()
                                .flatMap(signIn::find)
                                .filter(actor::equals)
                                .isPresent(),
                settings.patience());
        sessions.whenEnded(streams::end);
        house = new House(
                clock,
                settings,
                Sentences.of(bundles),
                signIn,
                desks,
                persons,
                List.copyOf(all),
                site,
                sessions,
                streams,
                new Assets(),
                templates,
                new Json());
        new ShellRoutes().addTo(site);
        Doorstep doorstep = new Doorstep(house);
        // Before the providers, whose path takes any word.
        new AccountRoutes(house, doorstep).addTo(site);
        new SignInRoutes(house, doorstep).addTo(site);
    }

    /**
     * Starts on the port.
     *
     * @param port the port, or 0 for a free one
     * @return the port it listens on
     */
    public int start(int port) {
        if (javalin != null) {
            throw new IllegalStateException("The server has already started.");
        }
        Javalin started = Javalin.create(this::configure);
        javalin = started;
        started.start(house.settings().host(), port);
        return started.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = house.settings().largestRequest();
        config.http.prefer405over404 = true;
        config.jsonMapper(house.json());
        config.jetty.modifyServer(server -> server.setStopTimeout(5_000));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(house.settings().patience().toMillis());
        });
        Door door = new Door(house);
        config.routes.before(door::headers);
        config.routes.get("/static/{file}", context -> {
            Assets.Asset asset = house.assets().find(context.path()).orElseThrow(PageFault::missing);
            context.header("Cache-Control", "public, max-age=31536000, immutable")
                    .contentType(asset.contentType())
                    .result(asset.bytes());
        });
        config.routes.get("/halsa", context -> context.contentType("text/plain; charset=utf-8")
                .result("ok\n"));
        house.site()
                .paths()
                .forEach(path -> config.routes.addHttpHandler(path.method(), path.pattern(), door.to(path)));
        new Faults(house, door).addTo(config.routes);
    }

    /** Stops, letting requests in progress finish. */
    @Override
    public void close() {
        house.streams().close();
        if (javalin != null) {
            javalin.stop();
        }
    }
}
