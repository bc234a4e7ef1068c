package se.handslag.reporting.national;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Table.Column;
import se.handslag.core.json.CanonicalJson;

/** The comparison as CSV, a cell a row, and as JSON. */
public final class ComparisonFiles {
    private static final String FORMAT = "handslag-national-comparison-1";
    /** The row of the table as a whole; no cell is called so. */
    private static final String WHOLE = "*";

    /** A share of fewer is more likely to be read as more than it is. */
    static final long FEWEST_FOR_SHARES = 10;

    private static final List<Column> COLUMNS = List.of(
            Column.ofFigures("year"),
            Column.ofWords("table"),
            Column.ofWords("model"),
            Column.ofWords("region"),
            Column.ofWords("cell"),
            Column.ofFigures("count"),
            Column.ofFigures("count_at_most"),
            Column.ofFigures("of"),
            Column.ofFigures("percent"),
            Column.ofFigures("percent_at_most"),
            Column.ofFigures("median_lowest"),
            Column.ofFigures("median_middle"),
            Column.ofFigures("median_highest"),
            Column.ofFigures("teams"),
            Column.ofFigures("teams_withholding"));

    private ComparisonFiles() {}

    /** It as CSV. */
    public static byte[] csv(Comparison comparison) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        csv(comparison, file);
        return file.toByteArray();
    }

    /** Writes it as CSV and leaves the stream open. */
    public static void csv(Comparison comparison, OutputStream to) {
        CsvPrinter.print(
                COLUMNS,
                comparison.groups().entrySet().stream().flatMap(group -> rows(group.getKey(), group.getValue())),
                to);
    }

    private static Stream<List<String>> rows(Group group, TableSum sum) {
        List<List<String>> rows = new ArrayList<>();
        // What those have who withhold the whole table is not known, so that there is no most.
        rows.add(row(
                group, WHOLE, sum.total(), sum.withheldBy() == 0 ? number(sum.total()) : "", sum, sum.withheldBy()));
        sum.cells()
                .forEach((name, cell) -> rows.add(row(
                        group, name, cell.count(), number(cell.atMost()), sum, sum.withheldBy() + cell.withheldBy())));
        return rows.stream();
    }

    private static List<String> row(Group group, String cell, long count, String most, TableSum sum, long withholding) {
        boolean share = !cell.equals(WHOLE) && sum.total() >= FEWEST_FOR_SHARES;
        return List.of(
                Integer.toString(group.year()),
                group.table(),
                group.model(),
                group.region(),
                cell,
                number(count),
                most,
                number(sum.total()),
                share ? number(percent(count, sum.total())) : "",
                share ? number(percent(Long.parseLong(most), sum.total())) : "",
                days(cell, sum, SortedMap::firstKey),
                days(cell, sum, medians -> sum.middleMedian().orElseThrow()),
                days(cell, sum, SortedMap::lastKey),
                number(sum.teams()),
                number(withholding));
    }

    /** It as one JSON object, with sorted keys and no fractions, so that two of the same comparison are the same text. */
    public static String json(Comparison comparison) {
        List<Map<String, Object>> groups = new ArrayList<>();
        comparison.groups().forEach((group, sum) -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            sum.cells()
                    .forEach((name, cell) -> cells.put(
                            name,
                            Map.of(
                                    "count", cell.count(),
                                    "countAtMost", cell.atMost(),
                                    "teamsWithholding", cell.withheldBy())));
            Map<String, Object> medians = new LinkedHashMap<>();
            sum.medians().forEach((days, teams) -> medians.put(Integer.toString(days), teams));
            groups.add(Map.of(
                    "year", group.year(),
                    "table", group.table(),
                    "model", group.model(),
                    "region", group.region(),
                    "teams", sum.teams(),
                    "teamsWithholding", sum.withheldBy(),
                    "total", sum.total(),
                    "cells", cells,
                    "medians", medians));
        });
        return CanonicalJson.write(
                Map.of("format", FORMAT, "lines", comparison.lines(), "left", comparison.left(), "groups", groups));
    }

    private static String days(String cell, TableSum sum, Function<SortedMap<Integer, Long>, Integer> which) {
        return cell.equals(WHOLE) && !sum.medians().isEmpty() ? Integer.toString(which.apply(sum.medians())) : "";
    }

    /** Whole percent, a half upwards, as everywhere else. */
    static long percent(long count, long of) {
        return (200 * count + of) / (2 * of);
    }

    private static String number(long count) {
        return Long.toString(count);
    }
}
