package se.handslag.web.joint.log;

import java.util.List;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The visitor's own authority's access log about one case. */
public final class LogRoutes implements Routes {
    /** @param rows newest first */
    public record LogPage(List<FoldedLog.Row> rows) {}

    @Override
    public void addTo(Site site) {
        site.personMenu("logg", "person.log", 90);
        site.get("/person/{case}/logg", this::show);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/log/texts");
    }

    private Reply show(Visit visit) {
        return visit.show(
                "joint/log/log.jte",
                new LogPage(FoldedLog.of(
                        visit,
                        visit.use(ReadingAccessLog.class).about(visit.actor(), visit.caseId()),
                        line -> line.name() + ", " + line.title())));
    }
}
