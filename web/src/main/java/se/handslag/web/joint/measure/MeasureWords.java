package se.handslag.web.joint.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.instrument.Instrument;
import se.handslag.planning.instrument.Instrument.Item;
import se.handslag.planning.instrument.Instrument.Score;
import se.handslag.planning.joint.instrument.AnsweredBy;
import se.handslag.planning.joint.instrument.Measurement;
import se.handslag.planning.joint.instrument.ReadingMeasurements.Measured;
import se.handslag.web.joint.measure.MeasurePage.Asking;
import se.handslag.web.joint.measure.MeasurePage.Group;
import se.handslag.web.joint.measure.MeasurePage.Question;
import se.handslag.web.joint.measure.MeasurePage.Row;
import se.handslag.web.joint.measure.MeasurePage.ScoreField;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.LineChart;
import se.handslag.web.shell.Visit;

/** Measurements in the reader's words. */
final class MeasureWords {
    private static final String ENGLISH = "en";
    private static final int MOST_POINTS = 24;

    private final Visit visit;
    private final String language;
    private final String home;

    MeasureWords(Visit visit) {
        this.visit = visit;
        this.language = visit.language().getLanguage();
        this.home = "/person/" + visit.caseId();
    }

    MeasurePage page(List<Instrument> instruments, Measured measured) {
        return new MeasurePage(
                measured.open(),
                instruments.stream().map(this::choice).toList(),
                instruments.stream()
                        .filter(one -> !measured.by(one).isEmpty())
                        .map(one -> group(one, measured.by(one)))
                        .toList());
    }

    private Choice choice(Instrument instrument) {
        return Choice.of(instrument.id(), instrument.name() + " – " + instrument.about(language));
    }

    /** The latest score of each instrument, a line each. */
    List<String> latest(List<Instrument> instruments, Measured measured) {
        List<String> lines = new ArrayList<>();
        for (Instrument instrument : instruments) {
            measured.by(instrument).stream().findFirst().ifPresent(last -> lines.add(what(instrument, last)));
        }
        return lines;
    }

    /** A measurement in one line. */
    String what(Instrument instrument, Measurement measurement) {
        String scores = instrument.scores().stream()
                .filter(score -> measurement.scores().containsKey(score.id()))
                .map(score -> (instrument.scores().size() == 1 ? "" : score.name(language) + " ")
                        + visit.say("web.measure.of", measurement.scores().get(score.id()), score.most()))
                .collect(Collectors.joining(", "));
        return visit.say(
                "web.measure.what",
                instrument.name(),
                scores.isEmpty() ? visit.say("web.measure.no-score") : scores,
                measurement.on());
    }

    private Group group(Instrument instrument, List<Measurement> all) {
        return new Group(
                instrument.id(),
                instrument.name(),
                instrument.about(language),
                instrument.scores().stream()
                        .flatMap(score -> chart(instrument, score, all).stream())
                        .toList(),
                instrument.scores().stream().map(score -> score.name(language)).toList(),
                all.stream().map(one -> row(instrument, one)).toList());
    }

    private Optional<LineChart> chart(Instrument instrument, Score score, List<Measurement> all) {
        List<Measurement> scored = new ArrayList<>(all.stream()
                .filter(one -> one.scores().containsKey(score.id()))
                .limit(MOST_POINTS)
                .toList());
        Collections.reverse(scored);
        if (scored.size() < 2) {
            return Optional.empty();
        }
        int first = scored.get(0).scores().get(score.id());
        int last = scored.get(scored.size() - 1).scores().get(score.id());
        String name =
                instrument.scores().size() == 1 ? instrument.name() : instrument.name() + ", " + score.name(language);
        String way = score.lowerIsBetter() ? "web.measure.lower" : "web.measure.higher";
        return Optional.of(new LineChart(
                "line-" + instrument.id() + "-" + score.id(),
                visit.say(
                        "web.measure.message", name, last, first, scored.get(0).on()),
                score.least(),
                score.most(),
                scored.stream()
                        .map(one -> new LineChart.Point(
                                one.on(),
                                one.scores().get(score.id()),
                                visit.dates().table(one.on()),
                                String.valueOf(one.scores().get(score.id()))))
                        .toList(),
                visit.say("web.measure.footnote", scored.size(), visit.say(way))));
    }

    private Row row(Instrument instrument, Measurement one) {
        long missing = instrument.items().stream()
                .filter(item -> !one.answers().containsKey(item.id()))
                .count();
        String heed = instrument.items().stream()
                .filter(Item::heed)
                .filter(item -> one.answers().getOrDefault(item.id(), item.least()) > item.least())
                .map(item ->
                        visit.say("web.measure.heed", item.id(), one.answers().get(item.id())))
                .collect(Collectors.joining(" "));
        return new Row(
                one.on(),
                instrument.scores().stream().map(score -> value(score, one)).toList(),
                missing == 0 ? "" : visit.say("web.measure.missing", missing),
                heed,
                visit.say("instrument.by." + one.answeredBy().code()),
                one.by().name() + ", " + one.by().title(),
                home + "/skattningar/stryk?skattning=" + one.id(),
                home + "/lamna-ut/" + PlanningItems.MEASUREMENT + "/" + one.id());
    }

    private String value(Score score, Measurement one) {
        Optional<Integer> value = Optional.ofNullable(one.scores().get(score.id()));
        return value.map(points -> visit.say("web.measure.of", points, score.most())
                        + score.band(points)
                                .map(band -> " – " + band.name(language))
                                .orElse(""))
                .orElse("–");
    }

    Asking asking(Instrument instrument) {
        boolean own = instrument.hasWordsIn(language);
        return new Asking(
                instrument.id(),
                instrument.name(),
                instrument.about(language),
                instrument.edition(),
                instrument.licence(),
                visit.say("instrument.rights." + instrument.rights().code()),
                own ? instrument.intro().getOrDefault(language, "") : "",
                own,
                instrument.items().stream().map(item -> question(item, own)).toList(),
                instrument.items().isEmpty()
                        ? instrument.scores().stream().map(this::field).toList()
                        : List.of(),
                own || !instrument.hasWordsIn(ENGLISH)
                        ? List.of()
                        : instrument.items().stream()
                                .map(item -> item.id() + ". " + item.words().get(ENGLISH))
                                .toList(),
                Stream.of(AnsweredBy.values())
                        .map(one -> Choice.of(one.code(), visit.say("instrument.by." + one.code())))
                        .toList());
    }

    private Question question(Item item, boolean own) {
        List<String> words = own ? item.options().getOrDefault(language, List.of()) : List.of();
        return new Question(
                "item." + item.id(),
                own ? item.id() + ". " + item.words().get(language) : visit.say("web.measure.item", item.id()),
                IntStream.rangeClosed(item.least(), item.most())
                        .mapToObj(answer -> Choice.of(
                                String.valueOf(answer),
                                words.isEmpty() ? String.valueOf(answer) : words.get(answer - item.least())))
                        .toList());
    }

    private ScoreField field(Score score) {
        return new ScoreField(
                "score." + score.id(),
                score.name(language),
                visit.say(
                        "web.measure.range",
                        score.least(),
                        score.most(),
                        visit.say(score.lowerIsBetter() ? "web.measure.lower" : "web.measure.higher")));
    }
}
