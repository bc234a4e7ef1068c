package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;

/** The demo's staff, known from the start. */
record DemoSignIn(List<DemoRole> demoRoles) implements SignIn {
    DemoSignIn {
        demoRoles = List.copyOf(demoRoles);
    }

    @Override
    public Optional<Actor> find(AuthorityId employer, StaffId staff) {
        return demoRoles.stream()
                .map(DemoRole::actor)
                .filter(actor ->
                        actor.employer().equals(employer) && actor.staff().equals(staff))
                .findFirst();
    }
}
