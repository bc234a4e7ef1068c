package se.handslag.web.municipality.report;

import java.util.List;
import java.util.OptionalInt;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.municipality.approve.YearBeside;
import se.handslag.web.shell.Visit;

/** The words for a report's lines and numbers, in the reader's language and for the reader it is. */
final class ReportWords {
    private static final String GOAL = "goal:";
    private static final String AGE = "age:";

    private final Visit visit;
    private final TeamTexts team;
    private final ReportContent content;
    private final Audience audience;

    ReportWords(Visit visit, TeamTexts team, ReportContent content, Audience audience) {
        this.visit = visit;
        this.team = team;
        this.content = content;
        this.audience = audience;
    }

    String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    /** The year's number with the id. */
    String number(String id) {
        boolean withheld = audience == Audience.OUTSIDE && content.withheld().contains(id);
        return withheld ? say("web.report.withheld") : shown(content.number(id));
    }

    /** Another year's. */
    String number(YearBeside year, String id) {
        boolean withheld = audience == Audience.OUTSIDE && year.withheld().contains(id);
        return withheld ? say("web.report.withheld") : shown(year.number(id));
    }

    private String shown(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
    }

    /** How many of how many, in whole percent rounded down; nothing where the reader may not have it or there is nobody. */
    String share(String part, String whole) {
        OptionalInt of = content.number(whole);
        OptionalInt some = content.number(part);
        boolean told = audience == Audience.INSIDE
                || (content.allowsShareOf(whole) && content.outward(part).isPresent());
        if (some.isEmpty() || of.isEmpty() || of.getAsInt() == 0) {
            return "–";
        }
        return told ? some.getAsInt() * 100 / of.getAsInt() + " %" : say("web.report.withheld");
    }

    /** What the line counts, in a few words. */
    String line(String id) {
        if (id.startsWith(GOAL)) {
            String[] parts = id.split(":");
            return goal(parts[1]) + ": " + say("web.report.answer." + parts[2]);
        } else if (id.startsWith(AGE)) {
            return age(id);
        } else if (id.matches("q[1-4]:.*")) {
            return say("web.report.quarter.name", id.charAt(1) - '0') + ": " + say("web.report." + id.substring(3));
        }
        return say("web.report." + id.replace(':', '.'));
    }

    String age(String id) {
        return visit.say("reporting.age." + id.substring(AGE.length()));
    }

    String goal(String goal) {
        return team.say(GOAL.replace(':', '.') + goal, visit.language().getLanguage());
    }

    /** The goals' ids, in the report's order. */
    List<String> goals() {
        return content.lines().stream()
                .map(ReportLine::id)
                .filter(id -> id.startsWith(GOAL) && id.endsWith(":target"))
                .map(id -> id.split(":")[1])
                .toList();
    }

    /** The ids of the age groups; those that nobody is in are left out where they are unusual. */
    List<String> ages() {
        return content.lines().stream()
                .filter(line -> line.id().startsWith(AGE))
                .filter(line -> line.value() > 0
                        || !(line.id().equals("age:under-18") || line.id().equals("age:unknown")))
                .map(ReportLine::id)
                .toList();
    }

    String unit(LineUnit unit) {
        return say("web.report.unit." + unit.code());
    }
}
