package se.handslag.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.platform.Platform;
import se.handslag.decisions.municipality.delegate.Guest;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.SignIn;

/**
 * Lets someone whom another authority employs come in at a municipality for which they decide, while an agreement on cooperation and an item
 * of the delegation order are both in force. Both are asked for at every request.
 */
@CompositionRoot(because = "the same person is staff of one authority and decides for another")
final class CooperatingSignIn implements SignIn {
    private final SignIn employers;
    private final Platform platform;

    CooperatingSignIn(SignIn employers, Platform platform) {
        this.employers = employers;
        this.platform = platform;
    }

    @Override
    public Optional<Actor> find(AuthorityId authority, StaffId staff) {
        return Guest.home(staff)
                .map(home -> employers.find(home.employer(), home.staff()).flatMap(actor -> guest(authority, actor)))
                .orElseGet(() -> employers.find(authority, staff));
    }

    @Override
    public List<DemoRole> demoRoles() {
        return Stream.concat(
                        employers.demoRoles().stream(),
                        employers.demoRoles().stream().flatMap(role -> abroad(role.actor())))
                .toList();
    }

    private Stream<DemoRole> abroad(Actor actor) {
        return platform.authorities().stream()
                .filter(authority -> authority.kind() == AuthorityKind.MUNICIPALITY)
                .flatMap(authority -> guest(authority.id(), actor).stream()
                        .map(guest -> new DemoRole(guest, authority, Sentence.of("demo.guest"))));
    }

    private Optional<Actor> guest(AuthorityId authority, Actor home) {
        return platform.authorities().stream()
                .map(Authority::id)
                .filter(authority::equals)
                .filter(known -> known.kind() == AuthorityKind.MUNICIPALITY)
                .findFirst()
                .flatMap(known ->
                        platform.at(known).use(RecordingCooperation.class).guest(home));
    }
}
