package se.handslag.web.municipality.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.national.NationalYear;
import se.handslag.reporting.national.CellOrder;
import se.handslag.reporting.national.RegionCode;
import se.handslag.reporting.national.TeamTable;
import se.handslag.web.shell.Visit;

/**
 * What leaves the house of a team's year, number by number.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param year the calendar year
 * @param region the region that the file says
 * @param model the model that the file says
 * @param threshold the least number that is told
 * @param missing why there is no file; empty where there is one
 * @param tables the tables in the file
 */
public record NationalPage(
        String team,
        String teamName,
        int year,
        String region,
        String model,
        int threshold,
        Optional<String> missing,
        List<Shown> tables) {
    private static final String GOAL = "goal-answers:";

    /**
     * A table in words.
     *
     * @param name what is counted
     * @param rows its numbers, the whole first
     */
    public record Shown(String name, List<Row> rows) {}

    /**
     * A number.
     *
     * @param what whom it counts
     * @param number how many, or that it is not told
     */
    public record Row(String what, String number) {}

    static NationalPage of(Visit visit, NationalYear year, LoadedTeam team) {
        TeamTexts words = team.blueprint().texts();
        List<Shown> tables = new ArrayList<>();
        for (TeamTable table : year.tables()) {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(
                    visit.say("web.national.whole"),
                    table.total().isPresent()
                            ? Long.toString(table.total().getAsLong())
                            : visit.say("web.national.withheld")));
            SortedSet<String> cells = new TreeSet<>(table.cells().keySet());
            cells.addAll(table.withheld());
            CellOrder.of(cells).forEach(cell -> {
                Long count = table.cells().get(cell);
                rows.add(new Row(
                        cell(visit, table.id(), cell),
                        count == null ? visit.say("web.national.withheld") : count.toString()));
            });
            if (table.id().equals("days-to-decision") && table.shownTotal() != 0) {
                rows.add(new Row(
                        visit.say("web.national.median"),
                        table.days() == TeamTable.NO_DAYS
                                ? visit.say("web.national.withheld")
                                : visit.say("web.national.days", table.days())));
            }
            tables.add(new Shown(name(visit, table.id(), words), rows));
        }
        return new NationalPage(
                year.of().team(),
                year.teamName(),
                year.of().year(),
                RegionCode.find(year.of().region()).orElseThrow().inWords(),
                year.of().model(),
                year.tables().get(0).threshold(),
                Optional.empty(),
                tables);
    }

    /** A year that has no file. */
    static NationalPage without(String team, String teamName, int year, String why) {
        return new NationalPage(team, teamName, year, "", "", 0, Optional.of(why), List.of());
    }

    private static String name(Visit visit, String table, TeamTexts words) {
        return table.startsWith(GOAL)
                ? visit.say("indicator.goal-answers") + ": "
                        + words.say(
                                "goal." + table.substring(GOAL.length()),
                                visit.language().getLanguage())
                : visit.say("indicator." + table);
    }

    private static String cell(Visit visit, String table, String cell) {
        if (table.equals("ages")) {
            return visit.say("reporting.age." + cell);
        }
        return table.startsWith(GOAL)
                ? visit.say("web.national.answer." + cell)
                : visit.say("web.national.quarter", cell.substring(1));
    }
}
