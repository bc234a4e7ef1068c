package se.handslag.web;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformBuilder;
import se.handslag.reporting.directory.DirectoryFiles;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.web.demo.StoreDedication;
import se.handslag.web.demo.Storyteller;
import se.handslag.web.demo.TravellingClock;
import se.handslag.web.demo.WorldInTheMaking;
import se.handslag.web.installation.Installation;
import se.handslag.web.joint.person.FilePersonLines;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.Desks;
import se.handslag.web.shell.SignIn;
import se.handslag.web.shell.WebServer;
import se.handslag.web.signin.Reception;
import se.handslag.web.signin.oidc.OpenIdProvider;

/** The house put together and ready to start: the platform, the pages of both authorities, and the server. */
@CompositionRoot(because = "the program serves the staff of both authorities")
final class Application implements AutoCloseable {
    private final Platform platform;
    private final WebServer server;
    private final List<DemoRole> demoRoles;
    private final Runnable onceItAnswers;
    private final Runnable beforeItCloses;

    private Application(
            Platform platform,
            WebServer server,
            List<DemoRole> demoRoles,
            Runnable onceItAnswers,
            Runnable beforeItCloses) {
        this.platform = platform;
        this.server = server;
        this.demoRoles = demoRoles;
        this.onceItAnswers = onceItAnswers;
        this.beforeItCloses = beforeItCloses;
    }

    /** Fictitious persons and staff, in stores that hold nobody else. */
    static Application demo(Installation installation) {
        TravellingClock clock = new TravellingClock(Clock.systemUTC());
        WorldInTheMaking world = new WorldInTheMaking();
        Application house = assemble(installation, clock, world, world.demoRoles());
        try {
            StoreDedication.refuseWhatIsInEarnest(house.platform, clock);
            Storyteller storyteller = new Storyteller(house.platform, clock);
            boolean hasSomethingToTell = storyteller.hasSomethingToTell();
            StoreDedication.toDemo(house.platform);
            if (hasSomethingToTell) {
                return house.with(() -> world.begin(storyteller), world::finish);
            }
            world.isThere();
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private Application with(Runnable onceItAnswers, Runnable beforeItCloses) {
        return new Application(platform, server, demoRoles, onceItAnswers, beforeItCloses);
    }

    /** What the stores hold, and nobody who comes in without proof of who they are. */
    static Application serve(Installation installation) {
        return serve(installation, Clock.systemUTC());
    }

    static Application serve(Installation installation, Clock clock) {
        Application house = furnish(installation, clock, platform -> reception(installation, platform), List.of());
        try {
            StoreDedication.toEarnest(house.platform, house.platform.clock());
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private static SignIn reception(Installation installation, Platform platform) {
        List<OpenIdProvider> providers = installation.web().address().stream()
                .flatMap(address -> installation.providers().stream()
                        .map(settings -> new OpenIdProvider(settings, address, platform.clock())))
                .toList();
        List<Authority> accounts = platform.authorities().stream()
                .filter(authority -> installation.accounts().contains(authority.id()))
                .toList();
        return new Reception(desks(platform), providers, accounts);
    }

    /** The house on any installation, by any clock; for the demo and for tests that drive the whole of it. */
    static Application assemble(Installation installation, Clock clock, SignIn signIn, List<DemoRole> roles) {
        return furnish(installation, clock, platform -> signIn, roles);
    }

    private static Application furnish(
            Installation installation, Clock clock, Function<Platform, SignIn> signIn, List<DemoRole> roles) {
        // Before any store is opened: what is wrong in a file is told at once.
        ServiceDirectory services =
                installation.services().map(DirectoryFiles::publishedWith).orElseGet(DirectoryFiles::published);
        Platform platform = platform(installation, clock);
        Set<String> texts = new LinkedHashSet<>(platform.texts());
        texts.add("se/handslag/web/joint/person/texts");
        try {
            WebServer server = new WebServer(
                    platform.clock(),
                    installation.web(),
                    new CooperatingSignIn(signIn.apply(platform), platform),
                    desks(platform),
                    new FilePersonLines(),
                    Rooms.pages(platform, services),
                    texts);
            return new Application(platform, server, roles, () -> {}, () -> {});
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /** The platform without its pages, for what is done on the command line. */
    static Platform platformInEarnest(Installation installation, Clock clock) {
        Platform platform = platform(installation, clock);
        try {
            StoreDedication.toEarnest(platform, platform.clock());
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private static Platform platform(Installation installation, Clock clock) {
        PlatformBuilder builder = Platform.builder();
        installation.stores().forEach(builder::authority);
        return builder.parts(Rooms.parts(installation.smallNumbers()))
                .teams(installation.teams())
                .clock(clock)
                .start();
    }

    private static Desks desks(Platform platform) {
        return new Desks() {
            @Override
            public <T> T use(AuthorityId authority, Class<T> verb) {
                return platform.at(authority).use(verb);
            }
        };
    }

    Platform platform() {
        return platform;
    }

    /** @return the port it listens on */
    int start(int port) {
        int bound = server.start(port);
        onceItAnswers.run();
        return bound;
    }

    List<DemoRole> demoRoles() {
        return demoRoles;
    }

    @Override
    public void close() {
        server.close();
        beforeItCloses.run();
        platform.close();
    }
}
