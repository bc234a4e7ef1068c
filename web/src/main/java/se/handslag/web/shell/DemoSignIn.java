package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;

/** The demo's staff, known from the start. */
record DemoSignIn(List<DemoRole> demoRoles) implements SignIn {
    DemoSignIn {
        demoRoles = List.copyOf(demoRoles);
    }

    @Override
    public Optional<Actor> find(Arrival arrival) {
        return demoRoles.stream()
                .map(DemoRole::actor)
                .filter(arrival.as()::equals)
                .findFirst();
    }
}
