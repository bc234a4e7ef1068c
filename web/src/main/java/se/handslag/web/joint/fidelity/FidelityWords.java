package se.handslag.web.joint.fidelity;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.reporting.fidelity.FidelityItem;
import se.handslag.reporting.fidelity.FidelityScale;
import se.handslag.reporting.fidelity.Measure;
import se.handslag.reporting.joint.fidelity.Counted;
import se.handslag.reporting.joint.fidelity.FidelityAssessment;
import se.handslag.reporting.joint.fidelity.ItemFound;
import se.handslag.reporting.joint.fidelity.ReadingFidelity;
import se.handslag.reporting.joint.fidelity.ReadingFidelity.TeamFidelity;
import se.handslag.web.joint.fidelity.FidelityPage.Assessed;
import se.handslag.web.joint.fidelity.FidelityPage.CountedRow;
import se.handslag.web.joint.fidelity.FidelityPage.GroupFields;
import se.handslag.web.joint.fidelity.FidelityPage.GroupRows;
import se.handslag.web.joint.fidelity.FidelityPage.ItemFields;
import se.handslag.web.joint.fidelity.FidelityPage.ItemRow;
import se.handslag.web.joint.fidelity.FidelityPage.ScaleRow;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.LineChart;
import se.handslag.web.shell.Visit;

/** Fidelity in the reader's words. */
final class FidelityWords {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_POINTS = 24;

    private final Visit visit;
    private final String language;

    FidelityWords(Visit visit) {
        this.visit = visit;
        this.language = visit.language().getLanguage();
    }

    List<CountedRow> counted(TeamFidelity team) {
        return Arrays.stream(Measure.values())
                .map(measure -> Optional.ofNullable(team.counted().get(measure))
                        .map(one -> new CountedRow(
                                visit.say("fidelity.measure." + measure.code()),
                                value(one),
                                visit.say("web.fidelity.from." + measure.code(), one.count(), one.of())))
                        .orElseGet(() -> new CountedRow(
                                visit.say("fidelity.measure." + measure.code()),
                                visit.say("web.fidelity.uncounted"),
                                "")))
                .toList();
    }

    ScaleRow row(FidelityScale scale, TeamFidelity team) {
        return new ScaleRow(
                scale.id(),
                scale.name(),
                scale.edition(),
                team.by(scale).stream()
                        .findFirst()
                        .map(latest -> visit.say("web.fidelity.stands", total(scale, latest), latest.on()))
                        .orElse(""));
    }

    List<Assessed> dates(FidelityScale scale, List<FidelityAssessment> all) {
        return all.stream()
                .limit(MOST_SHOWN)
                .map(one -> new Assessed(
                        one.on(),
                        total(scale, one),
                        one.by().name() + ", " + one.by().title()))
                .toList();
    }

    /** The total with its band, or while items lack points the mean of those that have any. */
    private String total(FidelityScale scale, FidelityAssessment one) {
        OptionalInt total = one.total(scale);
        if (total.isPresent()) {
            String sum = visit.say("web.fidelity.total", total.getAsInt(), scale.most());
            return scale.band(total.getAsInt())
                    .map(band -> sum + " – " + band.name(language))
                    .orElse(sum);
        }
        return visit.say(
                "web.fidelity.mean",
                one.mean().map(this::number).orElse("–"),
                one.scored(),
                scale.items().size());
    }

    /** The means over time: they can be told of every assessment, a total only of those where all items have points. */
    Optional<LineChart> chart(FidelityScale scale, List<FidelityAssessment> all) {
        List<FidelityAssessment> shown = new ArrayList<>(all.stream()
                .filter(one -> one.mean().isPresent())
                .limit(MOST_POINTS)
                .toList());
        Collections.reverse(shown);
        if (shown.size() < 2) {
            return Optional.empty();
        }
        FidelityAssessment first = shown.get(0);
        FidelityAssessment last = shown.get(shown.size() - 1);
        return Optional.of(new LineChart(
                "line-" + scale.id(),
                visit.say(
                        "web.fidelity.message",
                        scale.name(),
                        number(last.mean().orElseThrow()),
                        number(first.mean().orElseThrow()),
                        first.on()),
                FidelityScale.LEAST_POINTS,
                FidelityScale.MOST_POINTS,
                shown.stream()
                        .map(one -> new LineChart.Point(
                                one.on(),
                                one.mean().orElseThrow().doubleValue(),
                                visit.dates().table(one.on()),
                                number(one.mean().orElseThrow())))
                        .toList(),
                visit.say("web.fidelity.footnote", scale.items().size())));
    }

    List<GroupRows> groups(FidelityScale scale, List<FidelityAssessment> all) {
        List<FidelityAssessment> shown = all.stream().limit(MOST_SHOWN).toList();
        return scale.groups().stream()
                .map(group -> new GroupRows(
                        group.name(language),
                        scale.in(group).stream().map(item -> item(item, shown)).toList()))
                .toList();
    }

    private ItemRow item(FidelityItem item, List<FidelityAssessment> shown) {
        return new ItemRow(
                item.id(),
                item.name().isEmpty() ? "" : item.name(language),
                shown.stream().map(one -> points(one.find(item.id()))).toList(),
                shown.stream()
                        .findFirst()
                        .flatMap(latest -> latest.find(item.id()))
                        .map(this::origin)
                        .orElse(""));
    }

    private static String points(Optional<ItemFound> found) {
        return found.filter(one -> one.points().isPresent())
                .map(one -> String.valueOf(one.points().getAsInt()))
                .orElse("–");
    }

    private String origin(ItemFound found) {
        String words = visit.say("fidelity.origin." + found.origin().code());
        String counted = found.counted().map(one -> ": " + value(one)).orElse("");
        String evidence = found.evidence().isEmpty() ? "" : ". " + found.evidence();
        return words + counted + evidence;
    }

    List<GroupFields> fields(FidelityScale scale, Map<Measure, Counted> counted) {
        return scale.groups().stream()
                .map(group -> new GroupFields(
                        group.name(language),
                        scale.in(group).stream()
                                .map(item -> fields(item, counted))
                                .toList()))
                .toList();
    }

    private ItemFields fields(FidelityItem item, Map<Measure, Counted> all) {
        Optional<Counted> counted = item.measure().flatMap(measure -> Optional.ofNullable(all.get(measure)));
        String words = counted.map(one -> {
                    OptionalInt worth = ReadingFidelity.worth(item, counted);
                    return worth.isPresent()
                            ? visit.say("web.fidelity.worth", value(one), worth.getAsInt())
                            : visit.say("web.fidelity.counted", value(one));
                })
                .orElse("");
        return new ItemFields(
                item.id(),
                item.name().isEmpty() ? item.id() : item.id() + ". " + item.name(language),
                item.full(language)
                        .map(full -> visit.say("web.fidelity.full", full))
                        .orElse(""),
                words);
    }

    List<Choice> points() {
        return IntStream.rangeClosed(FidelityScale.LEAST_POINTS, FidelityScale.MOST_POINTS)
                .mapToObj(points -> Choice.of(String.valueOf(points), visit.say("web.fidelity.points", points)))
                .toList();
    }

    /** Every item of every assessment that stands, an item a row. */
    static byte[] csv(FidelityScale scale, List<FidelityAssessment> all) {
        List<Column> columns = List.of(
                Column.ofWords("assessed_on"),
                Column.ofWords("scale"),
                Column.ofWords("item"),
                Column.ofFigures("points"),
                Column.ofWords("origin"),
                Column.ofWords("measure"),
                Column.ofFigures("count"),
                Column.ofFigures("of"),
                Column.ofWords("evidence"));
        List<List<String>> rows = all.stream()
                .flatMap(one -> one.items().stream().map(item -> row(one.on(), scale, item)))
                .toList();
        return CsvPrinter.print(new Table(scale.name(), columns, rows));
    }

    private static List<String> row(LocalDate on, FidelityScale scale, ItemFound item) {
        return List.of(
                on.toString(),
                scale.id(),
                item.item(),
                item.points().isPresent() ? String.valueOf(item.points().getAsInt()) : "",
                item.origin().code(),
                item.counted().map(one -> one.measure().code()).orElse(""),
                item.counted().map(one -> String.valueOf(one.count())).orElse(""),
                item.counted().map(one -> String.valueOf(one.of())).orElse(""),
                item.evidence());
    }

    private String value(Counted counted) {
        return visit.say("fidelity.unit." + counted.measure().unit().code(), number(counted.value()));
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(visit.language());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
