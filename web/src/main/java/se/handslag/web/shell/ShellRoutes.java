package se.handslag.web.shell;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.handslag.core.casework.Sentences;

/** How the visitor wants to read, and what a script may ask about the session. */
final class ShellRoutes implements Routes {
    @Override
    public void addTo(Site site) {
        site.openPost("/val/sprak", this::speak);
        site.openPost("/val/utseende", this::look);
        site.post("/val/namn", this::name);
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

    private Reply speak(Visit visit) {
        Locale chosen = Locale.forLanguageTag(visit.form().text("language"));
        if (Sentences.LANGUAGES.contains(chosen)) {
            visit.session().speak(chosen);
            visit.keepSession();
        }
        return visit.goTo(visit.form().text("back"));
    }

    private Reply name(Visit visit) {
        visit.session().hideNames(visit.form().ticked("hide"));
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
