package se.handslag.web.joint.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.instrument.Instrument;
import se.handslag.planning.instrument.Instrument.Item;
import se.handslag.planning.instrument.Instrument.Rater;
import se.handslag.planning.instrument.Instrument.Score;
import se.handslag.planning.joint.instrument.AnsweredBy;
import se.handslag.planning.joint.instrument.Measurement;
import se.handslag.planning.joint.instrument.ReadingMeasurements;
import se.handslag.planning.joint.instrument.ReadingMeasurements.Measured;
import se.handslag.planning.joint.instrument.RecordMeasurement;
import se.handslag.planning.joint.instrument.RecordingMeasurements;
import se.handslag.planning.joint.instrument.StrikeMeasurement;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Measurements of how a person is (skattningar).
 *
 * <p>Fields of the form: {@code instrument}, {@code on}, {@code answeredBy}, {@code item.<id>} for each item or {@code score.<id>} for each score.
 * Of what is struck: {@code measurement}, {@code why}.
 */
public final class MeasureRoutes implements Routes {
    private static final String PATH = "/person/{case}/skattningar";

    @Override
    public void addTo(Site site) {
        site.personMenu("skattningar", "web.measure.menu", 59);
        site.get(PATH, this::page);
        site.get(PATH + "/ny", this::form);
        site.post(PATH, this::record);
        site.get(PATH + "/stryk", this::striking);
        site.post(PATH + "/stryk", this::strike);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/measure/texts");
    }

    @Override
    public List<Panel> panels(Visit visit) {
        ReadingMeasurements reading = visit.use(ReadingMeasurements.class);
        List<String> lines = reading.about(visit.actor(), visit.caseId())
                .map(measured -> new MeasureWords(visit).latest(reading.instruments(), measured))
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Panel(
                        59,
                        Sentence.of("web.measure.panel"),
                        lines,
                        Sentence.of("web.measure.none"),
                        "skattningar",
                        Sentence.of("web.measure.panel.more")));
    }

    private Reply page(Visit visit) {
        return list(visit, measured(visit));
    }

    private static Reply list(Visit visit, Measured measured) {
        return visit.show(
                "joint/measure/list.jte",
                new MeasureWords(visit)
                        .page(visit.use(ReadingMeasurements.class).instruments(), measured));
    }

    private static Measured measured(Visit visit) {
        return visit.use(ReadingMeasurements.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private Reply form(Visit visit) {
        // The case first: whoever may not open it is not told which instruments there are either.
        Measured measured = measured(visit);
        String chosen = visit.query("formular").orElse("");
        if (chosen.isEmpty()) {
            visit.form().refuse("formular", Sentence.of("instrument.cannot.no-such-instrument"));
            return list(visit, measured);
        }
        return form(visit, instrument(visit, chosen));
    }

    private static Reply form(Visit visit, Instrument instrument) {
        visit.form()
                .prefill("on", visit.today().toString())
                .prefill(
                        "answeredBy",
                        (instrument.rater() == Rater.PERSON ? AnsweredBy.PERSON : AnsweredBy.STAFF).code());
        return visit.show("joint/measure/form.jte", new MeasureWords(visit).asking(instrument));
    }

    private static Instrument instrument(Visit visit, String id) {
        return visit.use(ReadingMeasurements.class).instrument(id).orElseThrow(PageFault::missing);
    }

    private Reply record(Visit visit) {
        Form form = visit.form();
        measured(visit);
        Instrument instrument = instrument(visit, form.text("instrument"));
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.measure.on.missing"));
        Optional<AnsweredBy> by = AnsweredBy.ofCode(form.text("answeredBy"));
        if (by.isEmpty()) {
            form.refuse("answeredBy", Sentence.of("web.measure.by.missing"));
        }
        Map<String, Integer> answers = new HashMap<>();
        for (Item item : instrument.items()) {
            put(answers, item.id(), form.number("item." + item.id(), item.least(), item.most()));
        }
        Map<String, Integer> scores = new HashMap<>();
        if (instrument.items().isEmpty()) {
            for (Score score : instrument.scores()) {
                put(scores, score.id(), form.number("score." + score.id(), score.least(), score.most()));
            }
        }
        if (form.faulty()) {
            return form(visit, instrument);
        }
        return visit.use(RecordingMeasurements.class)
                .handle(
                        visit.actor(),
                        new RecordMeasurement(
                                visit.caseId(), instrument.id(), on.orElseThrow(), by.orElseThrow(), answers, scores))
                .match(done -> back(visit, "web.measure.done"), refusal -> {
                    form.refuse(refusal);
                    return form(visit, instrument);
                });
    }

    private static void put(Map<String, Integer> values, String id, OptionalInt value) {
        value.ifPresent(written -> values.put(id, written));
    }

    private Reply striking(Visit visit) {
        return visit.show(
                "joint/measure/strike.jte",
                toStrike(visit, visit.query("skattning").orElse("")));
    }

    private static MeasurePage.Striking toStrike(Visit visit, String id) {
        Optional<UUID> written = Form.readId(id);
        Measurement measurement = measured(visit).measurements().stream()
                .filter(one -> written.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(PageFault::missing);
        String what = visit.use(ReadingMeasurements.class)
                .instrument(measurement.instrument())
                .map(instrument -> new MeasureWords(visit).what(instrument, measurement))
                .orElse(measurement.instrument());
        return new MeasurePage.Striking(measurement.id().toString(), what);
    }

    private Reply strike(Visit visit) {
        Form form = visit.form();
        MeasurePage.Striking striking = toStrike(visit, form.text("measurement"));
        String why = form.required("why", Sentence.of("instrument.cannot.no-reason"));
        if (form.faulty()) {
            return visit.show("joint/measure/strike.jte", striking);
        }
        return visit.use(RecordingMeasurements.class)
                .strike(visit.actor(), new StrikeMeasurement(visit.caseId(), UUID.fromString(striking.id()), why))
                .match(done -> back(visit, "web.measure.struck"), refusal -> {
                    form.refuse(refusal);
                    return visit.show("joint/measure/strike.jte", striking);
                });
    }

    private static Reply back(Visit visit, String flash) {
        return visit.goTo("/person/" + visit.caseId() + "/skattningar", Sentence.of(flash));
    }
}
