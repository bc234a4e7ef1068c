package se.handslag.web;

import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.Staffing;
import se.handslag.core.platform.Platform;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.installation.Installation;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** The whole program as it is served, with both municipalities, the region and their staff, by a clock that a test sets. */
@CompositionRoot(because = "it serves the staff of every authority")
public final class RunningHouse implements AutoCloseable {
    private final Application application;
    private final int port;

    private RunningHouse(Application application, int port) {
        this.application = application;
        this.port = application.start(port);
    }

    /** Starts on these stores and a free port. */
    public static RunningHouse on(Database.Stores stores, SettableClock clock) {
        return on(
                stores,
                clock,
                List.of(
                        role(UPPSALA, SARA),
                        role(UPPSALA, ELIN),
                        role(UPPSALA, MARIA),
                        role(REGION, NILS),
                        role(ALVKARLEBY, OSKAR)));
    }

    /** The same with these who may come in. */
    public static RunningHouse on(Database.Stores stores, SettableClock clock, List<DemoRole> roles) {
        return on(stores, clock, SignIn.demo(roles));
    }

    /** The same with another way in. */
    public static RunningHouse on(Database.Stores stores, SettableClock clock, SignIn signIn) {
        Map<Authority, StoreSettings> settings = new LinkedHashMap<>();
        Here.authorities().forEach(authority -> settings.put(authority, stores.of(authority.id())));
        Application application = Application.assemble(new Installation(settings), clock, signIn, signIn.demoRoles());
        Staffing.everyone(application.platform());
        return new RunningHouse(application, 0);
    }

    /** Starts in earnest, as {@code serve} does, on this port. */
    public static RunningHouse serving(Installation installation, SettableClock clock, int port) {
        return new RunningHouse(Application.serve(installation, clock), port);
    }

    public static DemoRole role(Authority authority, Actor actor) {
        return new DemoRole(actor, authority, Sentence.of("demo.sara"));
    }

    public int port() {
        return port;
    }

    /** The platform behind the pages, so that a test can see what was saved. */
    public Platform platform() {
        return application.platform();
    }

    @Override
    public void close() {
        application.close();
    }
}
