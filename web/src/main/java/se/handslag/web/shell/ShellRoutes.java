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
        begin(
                visit,
                Optional.of(
                        new Session.Who(chosen.get().employer(), chosen.get().staff())));
        return visit.goTo(wanted.isEmpty() ? "/" : wanted);
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
