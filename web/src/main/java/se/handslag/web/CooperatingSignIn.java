package se.handslag.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.access.relation.RememberingOwnNumber;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.platform.Platform;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.planning.joint.calendar.MakingCalendarLinks;
import se.handslag.web.shell.AccountDoor;
import se.handslag.web.shell.Arrival;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.shell.Guise;
import se.handslag.web.shell.Provider;
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
    public Optional<Actor> find(Arrival arrival) {
        Optional<Actor> home = employers.find(arrival.as(arrival.home()));
        return arrival.as().equals(arrival.home())
                ? home
                : home.flatMap(actor -> guest(arrival.as().employer(), actor));
    }

    @Override
    public List<DemoRole> demoRoles() {
        return Stream.concat(
                        employers.demoRoles().stream(),
                        employers.demoRoles().stream().flatMap(this::abroad))
                .toList();
    }

    @Override
    public List<Provider> providers() {
        return employers.providers();
    }

    @Override
    public Optional<AccountDoor> accounts() {
        return employers.accounts();
    }

    @Override
    public void cameIn(Arrival arrival) {
        employers.cameIn(arrival);
        Actor home = arrival.home();
        platform.at(home.employer()).use(MakingCalendarLinks.class).cameIn(home);
    }

    /** At every authority for which they may act: nobody reaches their own file by way of another employer. */
    @Override
    public void isThis(Arrival arrival, IdentityNumber number) {
        guises(arrival).forEach(guise -> platform.at(guise.authority().id())
                .use(RememberingOwnNumber.class)
                .handle(guise.actor(), number));
    }

    @Override
    public List<Guise> guises(Arrival arrival) {
        return Stream.concat(
                        platform.authorities().stream()
                                .filter(authority ->
                                        authority.id().equals(arrival.home().employer()))
                                .map(authority -> new Guise(arrival.home(), authority)),
                        municipalities().flatMap(authority -> guest(authority.id(), arrival.home()).stream()
                                .map(guest -> new Guise(guest, authority))))
                .toList();
    }

    private Stream<DemoRole> abroad(DemoRole role) {
        return municipalities().flatMap(authority -> guest(authority.id(), role.actor()).stream()
                .map(guest -> new DemoRole(guest, authority, Sentence.of("demo.guest"), role.actor())));
    }

    private Stream<Authority> municipalities() {
        return platform.authorities().stream().filter(authority -> authority.kind() == AuthorityKind.MUNICIPALITY);
    }

    private Optional<Actor> guest(AuthorityId authority, Actor home) {
        return municipalities()
                .map(Authority::id)
                .filter(authority::equals)
                .findFirst()
                .flatMap(known ->
                        platform.at(known).use(RecordingCooperation.class).guest(home));
    }
}
