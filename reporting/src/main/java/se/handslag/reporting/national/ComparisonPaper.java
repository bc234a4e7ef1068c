package se.handslag.reporting.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Sentences;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;

/**
 * The comparison on paper: for each year and table a row for all teams, for each model and for each region, with shares. What each model has in each
 * region, and the counts, are in the files for programs.
 */
public final class ComparisonPaper {
    private static final String TEXTS = "se/handslag/reporting/national/texts";
    private static final List<String> BUNDLES = List.of(
            TEXTS,
            "se/handslag/reporting/texts",
            "se/handslag/reporting/directory/texts",
            "se/handslag/reporting/indicator/texts");

    private final Comparison comparison;
    private final Sentences sentences;
    private final Locale language;

    private ComparisonPaper(Comparison comparison, Locale language) {
        this.comparison = comparison;
        this.sentences = Sentences.of(BUNDLES);
        this.language = language;
    }

    /**
     * As PDF, the same for the same comparison.
     *
     * @throws IllegalArgumentException if it is too long to be printed
     */
    public static byte[] pdf(Comparison comparison, Locale language) {
        int last = comparison.groups().keySet().stream()
                .mapToInt(Group::year)
                .max()
                .orElse(TeamTable.FIRST_YEAR);
        Instant over = LocalDate.of(last + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return PdfPrinter.print(new ComparisonPaper(comparison, language).document(), PrintStyle.REPORT_1, over);
    }

    /** What is printed. */
    static Document of(Comparison comparison, Locale language) {
        return new ComparisonPaper(comparison, language).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(say("reporting.national.paper.about", comparison.lines(), comparison.left())));
        blocks.add(new Block.Paragraph(say("reporting.national.paper.shares", ComparisonFiles.FEWEST_FOR_SHARES)));
        SortedMap<Integer, SortedMap<String, SortedMap<Group, TableSum>>> years = new TreeMap<>();
        comparison.groups().forEach((group, sum) -> {
            if (group.model().equals(Group.ALL) || group.region().equals(Group.ALL)) {
                years.computeIfAbsent(group.year(), year -> new TreeMap<>())
                        .computeIfAbsent(group.table(), table -> new TreeMap<>())
                        .put(group, sum);
            }
        });
        years.forEach((year, tables) -> {
            blocks.add(new Block.Heading(1, Integer.toString(year)));
            tables.forEach((table, groups) -> blocks.add(table(table, groups)));
        });
        return new Document(say("reporting.national.paper.title"), language, "", "", blocks);
    }

    private Table table(String id, Map<Group, TableSum> groups) {
        SortedSet<String> named = new TreeSet<>();
        groups.values().forEach(sum -> named.addAll(sum.cells().keySet()));
        List<String> cells = CellOrder.of(named);
        boolean waits = groups.values().stream().anyMatch(sum -> !sum.medians().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.ofWords(say("reporting.national.paper.whose")),
                Column.ofFigures(say("reporting.national.paper.teams")),
                Column.ofFigures(say("reporting.national.paper.silent")),
                Column.ofFigures(say("reporting.national.paper.all"))));
        cells.forEach(cell -> columns.add(Column.ofFigures(cellInWords(id, cell))));
        if (waits) {
            columns.add(Column.ofFigures(say("reporting.national.paper.waits")));
        }
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((group, sum) -> {
            List<String> row = new ArrayList<>(List.of(
                    whose(group),
                    Long.toString(sum.teams()),
                    Long.toString(sum.withheldBy()),
                    Long.toString(sum.total())));
            cells.forEach(cell -> row.add(share(sum, sum.cells().get(cell))));
            if (waits) {
                row.add(waits(sum));
            }
            rows.add(row);
        });
        return new Table(tableInWords(id), columns, rows);
    }

    private String share(TableSum sum, @Nullable CellSum cell) {
        if (cell == null || sum.total() < ComparisonFiles.FEWEST_FOR_SHARES) {
            return say("reporting.national.paper.none");
        }
        long least = ComparisonFiles.percent(cell.count(), sum.total());
        long most = ComparisonFiles.percent(cell.atMost(), sum.total());
        return least == most
                ? say("reporting.national.paper.share", least)
                : say("reporting.national.paper.between", least, most);
    }

    private String waits(TableSum sum) {
        return sum.medians().isEmpty()
                ? say("reporting.national.paper.none")
                : say(
                        "reporting.national.paper.wait",
                        sum.medians().firstKey(),
                        sum.middleMedian().orElseThrow(),
                        sum.medians().lastKey());
    }

    private String whose(Group group) {
        if (!group.model().equals(Group.ALL)) {
            return known("directory.model." + group.model(), group.model());
        }
        return group.region().equals(Group.ALL)
                ? say("reporting.national.paper.every")
                : RegionCode.find(group.region()).map(RegionCode::inWords).orElse(group.region());
    }

    private String tableInWords(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? known("indicator." + id, id)
                : known("indicator." + id.substring(0, colon), id.substring(0, colon)) + ": " + id.substring(colon + 1);
    }

    private String cellInWords(String table, String cell) {
        return table.equals("ages")
                ? known("reporting.age." + cell, cell)
                : known("reporting.national.cell." + cell, cell);
    }

    /** What another program has named we have no words for, and its own name is said. */
    private String known(String key, String otherwise) {
        return sentences.knows(key) ? say(key) : otherwise;
    }

    private String say(String key, Object... arguments) {
        return sentences.say(language, key, arguments);
    }
}
