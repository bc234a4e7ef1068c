package se.handslag.reporting.directory.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.QuestionGroup;

/**
 * The figures of Socialstyrelsen's survey 2025-2-9454 as they stand there, also where they do not add up.
 *
 * <p>The survey does not write how many services its shares are of. It says that 18 of 32 services were interviewed in 21 interviews; the shares of
 * a table tell the rest, see {@link #denominator}.
 */
public final class PublishedFigures {
    /** Services that it names (table 2). */
    public static final int SERVICES = 32;
    /** Services whose representatives were interviewed. */
    public static final int INTERVIEWED = 18;
    /** Interviews made; two of them with services that table 2 does not name (note 10). */
    public static final int INTERVIEWS = 21;
    /** Regions that answered yes, no and nothing on Minimaria (table 1). */
    public static final List<Integer> MINIMARIA = List.of(9, 8, 4);
    /** The regions that it says have no integrated service. */
    public static final List<String> WITHOUT_SERVICES =
            List.of("Blekinge", "Dalarna", "Gävleborg", "Gotland", "Halland");
    /** How many it judged to be in each step of integration. */
    public static final Map<IntegrationGrade, Integer> STEPS =
            Map.of(IntegrationGrade.VERY_LOW, 3, IntegrationGrade.LOW, 5, IntegrationGrade.MEDIUM_OR_HIGH, 12);

    private static final int COLUMNS = 8;
    private static final PublishedFigures SURVEY = new PublishedFigures(read());

    private final List<Row> rows;

    private PublishedFigures(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The survey's. */
    public static PublishedFigures ofTheSurvey() {
        return SURVEY;
    }

    /** Every row of the tables 3 to 6, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows of one table. */
    public List<Row> rows(QuestionGroup group) {
        return rows.stream().filter(row -> row.question().group() == group).toList();
    }

    /** The row on a question; there is none on what the survey weighed together. */
    public Optional<Row> row(Question question) {
        return rows.stream().filter(row -> row.question() == question).findFirst();
    }

    /**
     * How many services the shares of a table are of: the number that most of its shares fit, at most all that were interviewed or could have
     * been; the smallest of several.
     */
    public int denominator(QuestionGroup group) {
        int best = 1;
        long most = -1;
        for (int of = 1; of <= SERVICES; of++) {
            int whole = of;
            long fitting = rows(group).stream()
                    .flatMap(Row::cells)
                    .filter(cell -> cell.fits(whole))
                    .count();
            if (fitting > most) {
                most = fitting;
                best = of;
            }
        }
        return best;
    }

    /** Where the figures of the tables 3 to 6 do not agree with themselves, in their order. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> all = new ArrayList<>();
        for (Row row : rows) {
            int of = denominator(row.question().group());
            row.cells()
                    .filter(cell -> !cell.fits(of))
                    .forEach(cell -> all.add(new Discrepancy(
                            row.question(),
                            Discrepancy.Kind.SHARE,
                            cell.percent(),
                            cell.number() > of ? 100 : Share.percent(cell.number(), of))));
            row.sum()
                    .filter(sum -> sum != of)
                    .ifPresent(sum -> all.add(new Discrepancy(row.question(), Discrepancy.Kind.SUM, sum, of)));
            if (row.sum().filter(sum -> sum == of).isPresent() && row.percentSum() != 100) {
                all.add(new Discrepancy(row.question(), Discrepancy.Kind.ROUNDING, row.percentSum(), 100));
            }
        }
        return all;
    }

    private static List<Row> read() {
        try (InputStream in = PublishedFigures.class.getResourceAsStream("published.csv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file published.csv is missing beside " + PublishedFigures.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .map(cells -> new Row(
                            Question.find(cells[1]).orElseThrow(),
                            cell(cells[2], cells[3]).orElseThrow(),
                            cell(cells[4], cells[5]),
                            cell(cells[6], cells[7])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file published.csv could not be read.", e);
        }
    }

    private static Optional<Cell> cell(String percent, String number) {
        return percent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(Integer.parseInt(percent), Integer.parseInt(number)));
    }

    /**
     * A share and the number behind it, as printed.
     *
     * @param percent whole percent
     * @param number how many services
     */
    public record Cell(int percent, int number) {
        /** Whether the share is that of the number of so many. */
        boolean fits(int of) {
            return number <= of && Share.percent(number, of) == percent;
        }
    }

    /**
     * A row.
     *
     * @param question what was asked
     * @param yes those who said so
     * @param no those who said not; empty in tables that only count yes
     * @param varies those who said that it varies, or did not know
     */
    public record Row(Question question, Cell yes, Optional<Cell> no, Optional<Cell> varies) {
        Stream<Cell> cells() {
            return Stream.of(Stream.of(yes), no.stream(), varies.stream()).flatMap(cells -> cells);
        }

        /** All three numbers together; empty where the survey only counts yes. */
        Optional<Integer> sum() {
            return no.isEmpty() || varies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(cells().mapToInt(Cell::number).sum());
        }

        int percentSum() {
            return cells().mapToInt(Cell::percent).sum();
        }
    }

    /**
     * Figures that do not agree.
     *
     * @param question the row
     * @param kind how
     * @param printed what the source has
     * @param expected what would agree with the rest
     */
    public record Discrepancy(Question question, Kind kind, int printed, int expected) {
        /** How figures do not agree. */
        public enum Kind {
            /** The share is not that of the number. */
            SHARE("share"),
            /** The numbers do not make up all who answered. */
            SUM("sum"),
            /** The numbers make up all; the shares do not make up 100, since each is rounded by itself. */
            ROUNDING("rounding");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            /** The code in the directory's texts. */
            public String code() {
                return code;
            }
        }
    }
}
