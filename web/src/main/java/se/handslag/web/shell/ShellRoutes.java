package se.handslag.web.shell;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;

/** Coming in, going out, and how the visitor wants to read: the pages that the shell itself answers. */
final class ShellRoutes implements Routes {
    private final House house;

    ShellRoutes(House house) {
        this.house = house;
    }

    @Override
    public void addTo(Site site) {
        site.openGet("/logga-in", this::door);
        site.openPost("/logga-in", this::comeIn);
        site.openPost("/logga-ut", this::goOut);
        site.get("/fortsatt", this::goOn);
        site.openPost("/val/sprak", this::speak);
        site.openPost("/val/utseende", this::look);
        site.api(
                HandlerType.GET,
                "/api/session",
                visit -> visit.json(Map.of(
                        "name",
                        visit.actor().name(),
                        "employer",
                        visit.actor().employer().toString(),
                        "proof",
                        visit.proof())));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/shell/texts");
    }

    private Reply door(Visit visit) {
        if (house.signIn().demoRoles().isEmpty()) {
            return visit.show("shell/sign-in-missing.jte");
        }
        return visit.show("shell/sign-in.jte", house.signIn().demoRoles());
    }

    private Reply comeIn(Visit visit) {
        Optional<Actor> chosen = house.signIn().demoRoles().stream()
                .map(DemoRole::actor)
                .filter(actor -> (actor.employer() + " " + actor.staff())
                        .equals(visit.form().text("who")))
                .findFirst();
        if (chosen.isEmpty()) {
            throw PageFault.notAllowed(Sentence.of("signin.unknown"));
        }
        String wanted = visit.session().wanted();
        Session.Who who = new Session.Who(chosen.get().employer(), chosen.get().staff());
        Optional<Session.Held> held =
                visit.session().held().filter(form -> form.who().equals(who));
        Session session = begin(visit, Optional.of(who));
        if (held.isPresent()) {
            session.hold(held.get());
            return visit.goTo("/fortsatt");
        }
        return visit.goTo(wanted.isEmpty() ? "/" : wanted);
    }

    /** What was sent after the session had ended, ready to be sent again by the one who wrote it. */
    private Reply goOn(Visit visit) {
        return visit.session()
                .held()
                .map(held -> visit.show("shell/held.jte", new HeldView(held.path(), held.fields())))
                .orElseGet(() -> visit.goTo("/"));
    }

    private Reply goOut(Visit visit) {
        begin(visit, Optional.empty()).tell(Sentence.of("signin.out"));
        return visit.goTo("/logga-in");
    }

    /** A new number for whoever comes in or goes out, so that nobody can plant one beforehand. */
    private Session begin(Visit visit, Optional<Session.Who> who) {
        Session session = house.sessions().replace(visit.session(), who);
        house.give(visit.context(), session);
        return session;
    }

    private Reply speak(Visit visit) {
        Locale chosen = Locale.forLanguageTag(visit.form().text("language"));
        if (Sentences.LANGUAGES.contains(chosen)) {
            visit.session().speak(chosen);
            visit.keepSession();
        }
        return visit.goTo(visit.form().text("back"));
    }

    private Reply look(Visit visit) {
        Theme.ofCode(visit.form().text("theme")).ifPresent(theme -> {
            visit.session().look(theme);
            visit.keepSession();
        });
        return visit.goTo(visit.form().text("back"));
    }
}
