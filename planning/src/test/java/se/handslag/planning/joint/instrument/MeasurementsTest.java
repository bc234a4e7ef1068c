package se.handslag.planning.joint.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentences;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.fixture.Here;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.instrument.Instrument.Rater;
import se.handslag.planning.instrument.Instrument.Rights;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.instrument.CannotMeasure.Why;

class MeasurementsTest extends PlanningOnBothDatabases {

    @Test
    void keepsTheAnswersAndWhatTheyGiveInTheRecordOfTheOneWhoAsked() {
        CaseId kim = openKim();
        Measurement first = done(phq(NILS, kim, TODAY, 2));
        world().clock().set(TODAY.plusDays(30));
        Measurement second = done(phq(NILS, kim, TODAY.plusDays(30), 1));

        assertThat(first.scores()).isEqualTo(Map.of("total", 18));
        assertThat(first.answers()).hasSize(9).containsEntry("9", 2);
        ReadingMeasurements.Measured measured = measured(NILS, kim);
        assertThat(measured.open()).isTrue();
        assertThat(measured.measurements()).containsExactly(second, first);
        assertThat(measured.by(Instruments.published().find("phq-9").orElseThrow()))
                .containsExactly(second, first);
        assertThat(measured(SARA, kim).measurements()).isEmpty();
    }

    @Test
    void aScoreThatTooManyAnswersAreMissingForIsNotThere() {
        CaseId kim = openKim();
        Measurement half = done(record(NILS, kim, "phq-9", TODAY, Map.of("1", 3, "2", 3), Map.of()));

        assertThat(half.scores()).isEmpty();
        assertThat(half.answers()).isEqualTo(Map.of("1", 3, "2", 3));
        assertThat(measured(NILS, kim).measurements()).containsExactly(half);
    }

    @Test
    void keepsTheScoreAloneOfAnInstrumentWhoseWordsAreNotHere() {
        CaseId kim = openKim();
        Measurement hads = done(record(SARA, kim, "hads", TODAY, Map.of(), Map.of("anxiety", 11, "depression", 7)));

        assertThat(measured(SARA, kim).measurements()).containsExactly(hads);
        assertThat(hads.scores()).isEqualTo(Map.of("anxiety", 11, "depression", 7));
    }

    @Test
    void whatWasWrongIsStruckAndShownNoMore() {
        CaseId kim = openKim();
        Measurement wrong = done(phq(NILS, kim, TODAY, 3));

        assertThat(why(strike(NILS, kim, wrong.id(), " "))).isEqualTo(Why.NO_REASON);
        assertThat(why(strike(NILS, kim, wrong.id(), "x".repeat(301)))).isEqualTo(Why.REASON_TOO_LONG);
        assertThat(why(strike(NILS, openKim(), wrong.id(), "Fel"))).isEqualTo(Why.NO_SUCH_MEASUREMENT);
        done(strike(NILS, kim, wrong.id(), "Fel person"));
        assertThat(why(strike(NILS, kim, wrong.id(), "Fel person"))).isEqualTo(Why.STRUCK_ALREADY);
        assertThat(measured(NILS, kim).measurements()).isEmpty();
    }

    @Test
    void refusesWhatTheInstrumentCannotGive() {
        CaseId kim = openKim();
        assertThat(why(record(NILS, kim, "moon", TODAY, Map.of("1", 1), Map.of())))
                .isEqualTo(Why.NO_SUCH_INSTRUMENT);
        assertThat(why(record(NILS, kim, "phq-9", TODAY, Map.of(), Map.of()))).isEqualTo(Why.NOTHING_ANSWERED);
        assertThat(why(record(NILS, kim, "phq-9", TODAY, Map.of("10", 1), Map.of())))
                .isEqualTo(Why.NO_SUCH_ITEM);
        assertThat(why(record(NILS, kim, "phq-9", TODAY, Map.of("1", 1), Map.of("total", 3))))
                .isEqualTo(Why.NO_SUCH_ITEM);
        assertThat(why(record(NILS, kim, "gaf", TODAY, Map.of(), Map.of("value", 0))))
                .isEqualTo(Why.SCORE_OUT_OF_REACH);
        assertThat(why(record(NILS, kim, "gaf", TODAY, Map.of(), Map.of("mood", 5))))
                .isEqualTo(Why.NO_SUCH_ITEM);
        assertThat(record(NILS, kim, "phq-9", TODAY, Map.of("1", 4), Map.of())
                        .match(done -> CannotMeasure.of(Why.NO_SUCH_CASE), refusal -> refusal)
                        .field())
                .isEqualTo("item.1");
        assertThat(why(phq(NILS, kim, TODAY.plusDays(1), 1))).isEqualTo(Why.IN_THE_FUTURE);
        assertThat(why(phq(NILS, kim, TODAY.minusDays(1), 1))).isEqualTo(Why.BEFORE_THE_CASE);
        assertThat(why(phq(
                        Here.staff(Here.REGION, "eva", "Eva Ek", "Sekreterare", "Team", Mandate.HEAD_OF_SERVICE),
                        kim,
                        TODAY,
                        1)))
                .isEqualTo(Why.NO_MANDATE);
        assertThat(why(phq(SARA, CaseId.next(world().clock()), TODAY, 1))).isEqualTo(Why.NO_SUCH_CASE);
    }

    @Test
    void handsOverTheScoreAndNotTheAnswers() {
        CaseId kim = openKim();
        Measurement made = done(phq(NILS, kim, TODAY, 1));
        Measurement struck = done(phq(NILS, kim, TODAY, 3));
        done(strike(NILS, kim, struck.id(), "Fel person"));
        consent(NILS, kim, PlanningItems.MEASUREMENT);

        assertThat(handOver(kim, struck.id()).isDone()).isFalse();
        assertThat(handOver(kim, made.id()).isDone()).isTrue();
        assertThat(world().inUnit(SARA, () -> world().use(SARA, ReceivedCopies.class)
                        .about(kim)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content())
                        .isEqualTo(Map.of(
                                "instrument", "PHQ-9",
                                "on", TODAY.toString(),
                                "by", "person",
                                "scores", "9 (0–27)")));
    }

    @Test
    void hasWordsForEveryCodeAndRefusal() {
        Sentences sentences = Sentences.of(List.of("se/handslag/planning/joint/instrument/texts"));
        for (Why why : Why.values()) {
            for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
                assertThat(sentences.say(new CannotMeasure(why, "1").sentence(), language))
                        .endsWith(".")
                        .doesNotContain("{")
                        .doesNotContain("instrument.cannot");
            }
        }
        Stream.of(
                        Stream.of(AnsweredBy.values()).map(one -> "instrument.by." + one.code()),
                        Stream.of(AnsweredBy.values()).map(one -> "item.measurement.by." + one.code()),
                        Stream.of(Rater.values()).map(one -> "instrument.rater." + one.code()),
                        Stream.of(Rights.values()).map(one -> "instrument.rights." + one.code()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(sentences.knows(key)).as(key).isTrue());
        assertThat(AnsweredBy.values())
                .extracting(AnsweredBy::code)
                .containsExactly("person", "person-with-staff", "staff");
        assertThat(PlanningItems.MEASUREMENT).hasToString("measurement");
    }

    private static Outcome<Measurement, CannotMeasure> phq(Actor actor, CaseId caseId, LocalDate on, int each) {
        Map<String, Integer> answers = new HashMap<>();
        for (int item = 1; item <= 9; item++) {
            answers.put(String.valueOf(item), each);
        }
        return record(actor, caseId, "phq-9", on, answers, Map.of());
    }

    private static Outcome<Measurement, CannotMeasure> record(
            Actor actor,
            CaseId caseId,
            String instrument,
            LocalDate on,
            Map<String, Integer> answers,
            Map<String, Integer> scores) {
        return world().use(actor, RecordingMeasurements.class)
                .handle(actor, new RecordMeasurement(caseId, instrument, on, AnsweredBy.PERSON, answers, scores));
    }

    private static Outcome<StruckMeasurement, CannotMeasure> strike(Actor actor, CaseId caseId, UUID id, String why) {
        return world().use(actor, RecordingMeasurements.class).strike(actor, new StrikeMeasurement(caseId, id, why));
    }

    private static Outcome<Disclosure, CannotDisclose> handOver(CaseId kim, UUID id) {
        return world().use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(kim, PlanningItems.MEASUREMENT, id, Here.UPPSALA.id(), Ground.CONSENT, ""));
    }

    private static ReadingMeasurements.Measured measured(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingMeasurements.class)
                .about(actor, caseId)
                .orElseThrow();
    }

    private static Why why(Outcome<?, CannotMeasure> outcome) {
        return refused(outcome).why();
    }
}
