package se.handslag.web.matrix;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/** Everyone in the matrix, each of whom comes in by a click until all have; from then on the pages offer nobody, as in earnest. */
final class Cast implements SignIn {
    private final List<DemoRole> roles;
    private volatile boolean everyoneIsIn;

    Cast(List<DemoRole> roles) {
        this.roles = List.copyOf(roles);
    }

    void everyoneIsIn() {
        everyoneIsIn = true;
    }

    @Override
    public Optional<Actor> find(Arrival arrival) {
        return roles.stream().map(DemoRole::actor).filter(arrival.as()::equals).findFirst();
    }

    @Override
    public List<DemoRole> demoRoles() {
        return everyoneIsIn ? List.of() : roles;
    }
}
