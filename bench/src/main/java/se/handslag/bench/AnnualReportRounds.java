package se.handslag.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.handslag.core.records.StoreSettings;
import se.handslag.reporting.municipality.annual.AnnualFigures;

/** Prepares the report and asks the database for the same figures by turns. */
final class AnnualReportRounds {
    private static final int YEAR = AMillionEpisodes.YEAR;
    private static final String IN_YEAR = "between date '" + YEAR + "-01-01' and date '" + YEAR + "-12-31'";

    private AnnualReportRounds() {}

    /** @param arguments address, schema, the application's and the owner's user and password, and how many rounds */
    public static void main(String[] arguments) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StoreSettings store = new StoreSettings(
                arguments[0],
                arguments[1],
                new StoreSettings.Login(arguments[2], arguments[3]),
                new StoreSettings.Login(arguments[4], arguments[5]),
                4);
        int rounds = Integer.parseInt(arguments[6]);
        try (ReportedTeam team = new ReportedTeam(store);
                Connection bare = DriverManager.getConnection(
                        store.url(), store.login().user(), store.login().password())) {
            bare.setSchema(store.schema());
            // Both once before, so that neither meets a cold machine; and they are to agree.
            agree(team.figures(YEAR), aggregate(bare));
            out.printf("  %-10s %12s %12s %8s%n", "round", "product ms", "floor ms", "ratio");
            double[] product = new double[rounds];
            double[] floor = new double[rounds];
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                if (round % 2 == 0) {
                    product[round] = timed(() -> team.figures(YEAR));
                    floor[round] = timed(() -> aggregate(bare));
                } else {
                    floor[round] = timed(() -> aggregate(bare));
                    product[round] = timed(() -> team.figures(YEAR));
                }
                ratios[round] = product[round] / floor[round];
                out.printf(
                        Locale.ROOT,
                        "  %-10d %12.0f %12.0f %8.2f%n",
                        round + 1,
                        product[round],
                        floor[round],
                        ratios[round]);
            }
            out.printf(
                    Locale.ROOT,
                    "  median     %12.0f %12.0f %8.2f%n",
                    Latencies.median(product),
                    Latencies.median(floor),
                    Latencies.median(ratios));
        }
    }

    /** Whatever both count must be the same number. Who was informed is not among it: the aggregate opens no copies. */
    private static void agree(AnnualFigures figures, List<Integer> aggregate) {
        List<Integer> counted = new ArrayList<>(List.of(
                figures.participants(),
                figures.enrolled(),
                figures.discharged(),
                figures.dropOutsBefore(),
                figures.dropOutsDuring(),
                figures.medianDaysToDecision().orElse(0)));
        figures.quarters().forEach(quarter -> {
            counted.add(quarter.enrolled());
            counted.add(quarter.discharged());
            counted.add(quarter.dropOutsBefore());
            counted.add(quarter.dropOutsDuring());
        });
        figures.ages().values().forEach(counted::add);
        figures.goals().stream().skip(1).forEach(goal -> {
            counted.add(goal.reached());
            counted.add(goal.notReached());
        });
        if (!counted.equals(aggregate.subList(0, counted.size()))) {
            throw new IllegalStateException("They differ: " + counted + " and " + aggregate);
        }
    }

    /** One statement that counts every figure of the report. */
    private static List<Integer> aggregate(Connection connection) throws SQLException {
        List<String> figures = new ArrayList<>();
        figures.add("e.begins <= date '" + YEAR + "-12-31' and e.ends >= date '" + YEAR + "-01-01'");
        figures.addAll(flow(IN_YEAR));
        List<String> select =
                new ArrayList<>(figures.stream().map(AnnualReportRounds::count).toList());
        select.add("floor(percentile_cont(0.5) within group (order by e.first_decision"
                + " - cast(e.opened_at at time zone 'Europe/Stockholm' as date)) filter (where e.first_decision "
                + IN_YEAR + "))");
        for (String quarter : List.of(
                "01-01' and date '%d-03-31'",
                "04-01' and date '%d-06-30'", "07-01' and date '%d-09-30'", "10-01' and date '%d-12-31'")) {
            flow("between date '" + YEAR + "-" + quarter.formatted(YEAR)).forEach(figure -> select.add(count(figure)));
        }
        String present = figures.get(0);
        int[] from = {0, 18, 21, 26, 31, 41, 200};
        for (int group = 0; group + 1 < from.length; group++) {
            select.add(count(present + " and e.born <= e.begins - interval '" + from[group]
                    + "' year and e.born > e.begins - interval '" + from[group + 1] + "' year"));
        }
        select.add(count(present + " and e.born is null"));
        String discharged = flow(IN_YEAR).get(1);
        StringBuilder joins = new StringBuilder();
        for (int goal = 0; goal < ReportedTeam.GOALS.size(); goal++) {
            joins.append(" left join discharge_goal g" + goal + " on g" + goal + ".discharge_id = e.discharge_id and g"
                    + goal + ".goal = '" + ReportedTeam.GOALS.get(goal) + "'");
            if (goal > 0) {
                select.add(count(discharged + " and g" + goal + ".answer = 'yes'"));
                select.add(count(discharged + " and g" + goal + ".answer = 'no'"));
            }
        }
        select.add(count(discharged + " and g0.answer is not null and e.informed_since <= e.ends"));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + String.join(",\n", select) + "\nfrom team_episode e"
                        + joins + " where e.team = '" + ReportedTeam.TEAM.value() + "'")) {
            row.next();
            List<Integer> found = new ArrayList<>();
            for (int i = 1; i <= select.size(); i++) {
                found.add(row.getInt(i));
            }
            return found;
        }
    }

    /** Enrolled, discharged and both sorts of drop-outs. */
    private static List<String> flow(String period) {
        String ended = "e.reason is not null and e.ends " + period;
        return List.of(
                "e.begins " + period,
                ended + " and e.begins is not null",
                ended + " and e.reason = 'drop-out-before'",
                ended + " and e.begins is not null and e.reason = 'drop-out-during'");
    }

    private static String count(String which) {
        return "count(*) filter (where " + which + ")";
    }

    private interface Once {
        void run() throws SQLException;
    }

    private static double timed(Once once) throws SQLException {
        long began = System.nanoTime();
        once.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
