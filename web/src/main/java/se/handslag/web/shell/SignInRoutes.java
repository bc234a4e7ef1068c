package se.handslag.web.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;

/** Coming in and going out. */
final class SignInRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRoutes.class);

    /** How long someone may take to prove who they are at their provider. */
    private static final Duration LONGEST_JOURNEY = Duration.ofMinutes(15);

    private final House house;
    private final Doorstep doorstep;

    SignInRoutes(House house, Doorstep doorstep) {
        this.house = house;
        this.doorstep = doorstep;
    }

    @Override
    public void addTo(Site site) {
        site.openGet("/logga-in", this::door);
        site.openPost("/logga-in", this::comeInAsDemoRole);
        // Before the providers, whose path takes any word.
        site.get("/logga-in/som", this::guises);
        site.post("/logga-in/som", this::actAs);
        site.openGet("/logga-in/{authority}", this::sendAway);
        site.openGet("/logga-in/{authority}/svar", this::arrive);
        site.openPost("/logga-ut", this::goOut);
        site.openGet("/logga-ut/{authority}", this::farewell);
        site.get("/fortsatt", this::goOn);
    }

    private Reply door(Visit visit) {
        return visit.show(
                "shell/sign-in.jte",
                SignInView.of(house.signIn(), visit.session().complained()));
    }

    private Reply comeInAsDemoRole(Visit visit) {
        Optional<DemoRole> chosen = house.signIn().demoRoles().stream()
                .filter(role -> (role.actor().employer() + " " + role.actor().staff())
                        .equals(visit.form().text("who")))
                .findFirst();
        if (chosen.isEmpty()) {
            throw PageFault.notAllowed(Sentence.of("signin.unknown"));
        }
        DemoRole role = chosen.get();
        return doorstep.letIn(
                visit, Arrival.of(Arrival.Way.DEMO, role.home(), visit.now()).as(role.actor()));
    }

    /** By a link and not by a form, since the browser holds a form to our own address wherever it is sent on. */
    private Reply sendAway(Visit visit) {
        Provider provider = provider(visit);
        return provider.begin()
                .match(
                        journey -> {
                            visit.session().setOut(journey);
                            visit.keepSession();
                            return new Reply.Away(journey.to());
                        },
                        refusal -> turnedAway(visit, provider, refusal));
    }

    private Reply arrive(Visit visit) {
        Provider provider = provider(visit);
        Optional<Journey> journey = visit.session()
                .back(visit.query("state").orElse(""))
                .filter(begun -> begun.authority().equals(provider.authority()))
                .filter(begun -> begun.begun().plus(LONGEST_JOURNEY).isAfter(visit.now()));
        if (journey.isEmpty()) {
            return turnedAway(visit, provider, CannotComeIn.NOT_BEGUN_HERE);
        }
        Outcome<Recognised, CannotComeIn> answer =
                provider.arrive(journey.get(), visit.context().queryParamMap());
        return answer.match(
                recognised -> {
                    Arrival arrival = Arrival.of(Arrival.Way.PROVIDER, recognised.actor(), visit.now());
                    if (house.signIn().find(arrival).isEmpty()) {
                        return turnedAway(visit, provider, CannotComeIn.BARRED);
                    }
                    recognised.number().ifPresent(number -> house.signIn().isThis(arrival, number));
                    return doorstep.letIn(visit, arrival);
                },
                refusal -> turnedAway(visit, provider, refusal));
    }

    private Reply turnedAway(Visit visit, Provider provider, CannotComeIn why) {
        LOG.warn("Somebody did not come in by the provider of {}: {}", provider.authority(), why.code());
        visit.session().complain(why.sentence());
        visit.keepSession();
        return visit.goTo("/logga-in");
    }

    /** For whom someone may act, when it is more than one authority. */
    private Reply guises(Visit visit) {
        return visit.show("shell/guises.jte", guisesOf(visit));
    }

    private Reply actAs(Visit visit) {
        Arrival arrival = visit.session().arrival().orElseThrow();
        Guise chosen = guisesOf(visit).stream()
                .filter(guise ->
                        guise.authority().id().toString().equals(visit.form().text("authority")))
                .findFirst()
                .orElseThrow(() -> PageFault.notAllowed(Sentence.of("signin.guise.unknown")));
        doorstep.begin(visit, Optional.of(arrival.as(chosen.actor()))).mayActElsewhere(true);
        return visit.goTo("/");
    }

    private List<Guise> guisesOf(Visit visit) {
        return visit.session().arrival().map(house.signIn()::guises).orElse(List.of());
    }

    /** What was sent after the session had ended, ready to be sent again by the one who wrote it. */
    private Reply goOn(Visit visit) {
        return visit.session()
                .held()
                .map(held -> visit.show("shell/held.jte", new HeldView(held.path(), held.fields())))
                .orElseGet(() -> visit.goTo("/"));
    }

    /**
     * Whoever came by a provider is sent on to it from a page of its own, since the browser holds the form of the button to our address.
     */
    private Reply goOut(Visit visit) {
        Optional<Provider> provider = visit.session()
                .arrival()
                .filter(arrival -> arrival.way() == Arrival.Way.PROVIDER)
                .flatMap(arrival -> house.signIn().providers().stream()
                        .filter(one -> one.authority().equals(arrival.home().employer()))
                        .findFirst());
        Session session = doorstep.begin(visit, Optional.empty());
        if (provider.isPresent() && provider.get().farewell().isPresent()) {
            String on = "/logga-ut/" + provider.get().authority();
            visit.context().header("Refresh", "0; url=" + on);
            return new Visit(visit.context(), house, session, Optional.empty()).show("shell/going.jte", on);
        }
        session.tell(Sentence.of("signin.out"));
        return visit.goTo("/logga-in");
    }

    private Reply farewell(Visit visit) {
        Provider provider = provider(visit);
        return provider.farewell().<Reply>map(Reply.Away::new).orElseGet(() -> visit.goTo("/logga-in"));
    }

    private Provider provider(Visit visit) {
        return house.signIn().providers().stream()
                .filter(one -> one.authority().toString().equals(visit.path("authority")))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }
}
