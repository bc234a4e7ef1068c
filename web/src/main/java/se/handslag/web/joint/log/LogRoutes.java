package se.handslag.web.joint.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.handslag.core.access.AccessGround;
import se.handslag.core.access.AccessRule;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The visitor's own authority's access log about one case. */
public final class LogRoutes implements Routes {
    /** @param rows newest first */
    public record LogPage(List<Row> rows) {}

    /**
     * What someone did in one minute: a single look at a page is several lines in the log.
     *
     * @param acts what they did, each thing once
     */
    public record Row(String at, String datetime, String who, String unit, List<Deed> acts) {}

    /**
     * @param why the reason that was asked for; empty where none was
     * @param ground on which ground they could, or why they could not, in plain words; empty in lines from before grounds were kept
     */
    public record Deed(String what, String why, String ground, boolean refused) {}

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
        List<Row> rows = new ArrayList<>();
        for (AccessLogLine line : visit.use(ReadingAccessLog.class).about(visit.actor(), visit.caseId())) {
            add(visit, line, rows);
        }
        return visit.show("joint/log/log.jte", new LogPage(rows));
    }

    private static String ground(Visit visit, String code) {
        return Arrays.stream(AccessGround.values())
                .filter(ground -> ground.code().equals(code))
                .map(ground -> visit.say(ground.sentence()))
                .findFirst()
                .or(() -> AccessRule.ofCode(code).map(rule -> visit.say("web.log.rule." + rule.code())))
                .orElse("");
    }

    private static void add(Visit visit, AccessLogLine line, List<Row> rows) {
        String at = visit.dates().table(line.at());
        String who = line.name() + ", " + line.title();
        Deed deed = new Deed(
                visit.say("act." + line.verb()),
                line.purpose(),
                ground(visit, line.ground()),
                line.result().equals("refused"));
        if (!rows.isEmpty()) {
            Row latest = rows.get(rows.size() - 1);
            if (latest.at().equals(at)
                    && latest.who().equals(who)
                    && latest.unit().equals(line.unit())) {
                if (!latest.acts().contains(deed)) {
                    latest.acts().add(deed);
                }
                return;
            }
        }
        rows.add(new Row(at, line.at().toString(), who, line.unit(), new ArrayList<>(List.of(deed))));
    }
}
