package se.handslag.web.joint.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.handslag.core.access.AccessGround;
import se.handslag.core.access.AccessRule;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.web.shell.Visit;

/** Lines of the log, folded by the minute: a single look at a page is several lines in the log. */
public final class FoldedLog {
    private FoldedLog() {}

    /**
     * What someone did in one minute.
     *
     * @param acts what they did, each thing once
     */
    public record Row(String at, String datetime, String who, String unit, List<Deed> acts) {
        /** Why they could do it, each reason once. */
        public List<Why> whys() {
            return acts.stream()
                    .map(deed -> new Why(deed.ground(), deed.why()))
                    .distinct()
                    .toList();
        }
    }

    /** @param said the reason that was asked for; empty where none was */
    public record Why(String ground, String said) {}

    /**
     * @param why the reason that was asked for; empty where none was
     * @param ground why they could, or could not, in words; empty in lines from before grounds were kept
     */
    public record Deed(String what, String why, String ground, boolean refused) {}

    /** @param who what is said of who it was */
    public static List<Row> of(Visit visit, List<AccessLogLine> lines, Function<AccessLogLine, String> who) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> add(visit, line, who.apply(line), rows));
        return rows;
    }

    private static void add(Visit visit, AccessLogLine line, String who, List<Row> rows) {
        String at = visit.dates().table(line.at());
        Deed deed = new Deed(
                visit.say("act." + line.verb()),
                line.purpose(),
                ground(visit, line),
                line.result().equals(AccessLog.Result.REFUSED.code()));
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

    private static String ground(Visit visit, AccessLogLine line) {
        return Arrays.stream(AccessGround.values())
                .filter(ground -> ground.code().equals(line.ground()))
                .map(ground -> visit.say(ground.sentence()))
                .findFirst()
                .or(() -> AccessRule.ofCode(line.ground()).map(rule -> visit.say("web.log.rule." + rule.code())))
                .orElse("");
    }
}
