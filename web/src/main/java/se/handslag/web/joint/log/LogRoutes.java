package se.handslag.web.joint.log;

import java.util.List;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The visitor's own authority's access log about one case. */
public final class LogRoutes implements Routes {
    /** @param lines newest first */
    public record LogPage(List<Line> lines) {}

    /** One line, in words. */
    public record Line(String at, String datetime, String who, String unit, String what, String why, boolean refused) {}

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
        List<Line> lines = visit.use(ReadingAccessLog.class).about(visit.actor(), visit.caseId()).stream()
                .map(line -> line(visit, line))
                .toList();
        return visit.show("joint/log/log.jte", new LogPage(lines));
    }

    private static Line line(Visit visit, AccessLogLine line) {
        return new Line(
                visit.dates().table(line.at()),
                line.at().toString(),
                line.name() + ", " + line.title(),
                line.unit(),
                visit.say("act." + line.verb()),
                line.purpose(),
                line.result().equals("refused"));
    }
}
