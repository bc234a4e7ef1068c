package se.handslag.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Dates;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.Desks;
import se.handslag.web.shell.PersonLines;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.SignIn;
import se.handslag.web.shell.WebServer;
import se.handslag.web.shell.WebSettings;

/** The house put together and ready to start: the platform, the pages of both authorities, and the server. */
@CompositionRoot(because = "the program serves the staff of both authorities")
final class Application implements AutoCloseable {
    private final WebServer server;
    private final List<DemoRole> demoRoles;

    private Application(WebServer server, List<DemoRole> demoRoles) {
        this.server = server;
        this.demoRoles = demoRoles;
    }

    static Application demo(Path data) {
        List<DemoRole> roles = DemoStaff.roles();
        return assemble(data, SignIn.demo(roles), roles);
    }

    static Application serve(Path data) {
        return assemble(data, SignIn.notConfigured(), List.of());
    }

    private static Application assemble(Path data, SignIn signIn, List<DemoRole> roles) {
        Clock clock = Clock.system(Dates.SWEDEN);
        PersonLines persons = (visit, caseId) -> Optional.empty();
        Desks desks = new Desks() {
            @Override
            public <T> T use(AuthorityId authority, Class<T> verb) {
                throw new IllegalStateException("The platform is not wired in yet.");
            }
        };
        Set<Routes> rooms = Set.of();
        return new Application(
                new WebServer(
                        clock, WebSettings.local(), signIn, desks, persons, rooms, Set.of("se/handslag/core/texts")),
                roles);
    }

    /** @return the port it listens on */
    int start(int port) {
        return server.start(port);
    }

    List<DemoRole> demoRoles() {
        return demoRoles;
    }

    @Override
    public void close() {
        server.close();
    }
}
