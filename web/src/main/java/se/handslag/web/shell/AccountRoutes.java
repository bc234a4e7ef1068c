package se.handslag.web.shell;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Coming in by an account of this installation's own. */
final class AccountRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(AccountRoutes.class);

    /** How long someone may take to choose a password and connect a telephone. */
    private static final Duration LONGEST_BEGINNING = Duration.ofMinutes(30);

    private final House house;
    private final Doorstep doorstep;

    AccountRoutes(House house, Doorstep doorstep) {
        this.house = house;
        this.doorstep = doorstep;
    }

    @Override
    public void addTo(Site site) {
        site.openGet("/logga-in/konto", visit -> visit.goTo("/logga-in"));
        site.openPost("/logga-in/konto", this::enter);
        site.openGet("/logga-in/konto/nytt", this::begin);
        site.openPost("/logga-in/konto/nytt", this::choose);
    }

    private Reply enter(Visit visit) {
        AccountDoor door = house.signIn().accounts().orElseThrow(PageFault::missing);
        Form form = visit.form();
        Optional<Authority> authority = door.authorities().stream()
                .filter(one -> one.id().toString().equals(form.text("authority")))
                .findFirst();
        if (authority.isEmpty()) {
            form.refuse("authority", Sentence.of("signin.account.authority.missing"));
        }
        String staff = form.required("staff", Sentence.of("signin.account.staff.missing"));
        if (form.raw("password").isEmpty()) {
            form.refuse("password", Sentence.of("signin.account.password.missing"));
        }
        if (form.faulty()) {
            return visit.show("shell/sign-in.jte", SignInView.of(house.signIn(), Optional.empty()));
        }
        return door.enter(authority.get().id(), staff, form.raw("password"), form.text("code"), visit.address())
                .match(
                        entry -> entry.match(in -> letIn(visit, in.actor()), first -> {
                            visit.session().begin(first.beginning());
                            visit.keepSession();
                            return visit.goTo("/logga-in/konto/nytt");
                        }),
                        refusal -> refused(visit, authority.get(), refusal));
    }

    private Reply refused(Visit visit, Authority authority, Refusal refusal) {
        LOG.warn("Somebody did not come in by an account of {}.", authority.id());
        visit.form().refuse(refusal);
        return visit.show("shell/sign-in.jte", SignInView.of(house.signIn(), Optional.empty()));
    }

    private Reply letIn(Visit visit, Actor actor) {
        Arrival arrival = Arrival.of(Arrival.Way.ACCOUNT, actor, visit.now());
        if (house.signIn().find(arrival).isEmpty()) {
            visit.session().complain(CannotComeIn.BARRED.sentence());
            visit.keepSession();
            return visit.goTo("/logga-in");
        }
        return doorstep.letIn(visit, arrival);
    }

    private Reply begin(Visit visit) {
        return beginning(visit)
                .map(beginning -> visit.show("shell/account-new.jte", beginning))
                .orElseGet(() -> visit.goTo("/logga-in"));
    }

    private Reply choose(Visit visit) {
        Optional<Beginning> beginning = beginning(visit);
        Optional<AccountDoor> door = house.signIn().accounts();
        if (beginning.isEmpty() || door.isEmpty()) {
            visit.session().complain(Sentence.of("signin.account.too-late"));
            visit.keepSession();
            return visit.goTo("/logga-in");
        }
        Form form = visit.form();
        return door.get()
                .choose(beginning.get(), form.raw("password"), form.raw("again"), form.text("code"))
                .match(actor -> letIn(visit, actor), refusal -> {
                    form.refuse(refusal);
                    return visit.show("shell/account-new.jte", beginning.get());
                });
    }

    private Optional<Beginning> beginning(Visit visit) {
        return visit.session()
                .beginning()
                .filter(begun -> begun.at().plus(LONGEST_BEGINNING).isAfter(visit.now()));
    }
}
