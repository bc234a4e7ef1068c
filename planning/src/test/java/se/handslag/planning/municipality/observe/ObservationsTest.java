package se.handslag.planning.municipality.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.journal.CannotSign;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisSamples;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.municipality.observe.ReadingObservations.Told;

class ObservationsTest extends PlanningOnBothDatabases {
    private static final String SIGN = "Jag slutar svara";
    private static final Actor LO = staff(UPPSALA, "lo", "Lo Dal", "Boendestödjare", "Team", Mandate.CASE_WORKER);
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/planning/municipality/observe/texts", "se/handslag/core/texts"));

    @Test
    void whatWasSeenIsANoteWithAMarkBesideIt() {
        CaseId kim = openKim();

        Observation seen = done(observe(kim, "Köket är diskat, Kim öppnade själv.", Direction.BETTER));

        Told told = told(kim).get(0);
        assertThat(told.observation()).isEqualTo(seen);
        assertThat(told.note().text()).isEqualTo("Köket är diskat, Kim öppnade själv.");
        assertThat(told.note().signed().name()).isEqualTo("Lo Dal");
        assertThat(told.waits()).isFalse();
        assertThat(world().use(SARA, ReadingJournal.class).story(SARA, kim).notes())
                .extracting(note -> note.id())
                .containsExactly(seen.note());
        assertThat(tasks(kim)).isEmpty();
    }

    @Test
    void anEarlySignAsksTheTeamUntilSomebodyHasAnswered() {
        CaseId kim = openKim();
        crisisPlan(kim, SIGN + "\n- Sover på dagen");

        Observation seen =
                done(record(command(kim, "Gick inte att få kontakt.", Direction.HARDER, List.of(SIGN), false)));

        assertThat(seen.answerBy()).hasValue(TODAY.plusDays(1));
        assertThat(told(kim).get(0).waits()).isTrue();
        assertThat(tasks(kim)).containsExactly("observation-unanswered");
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).derived())
                .anyMatch(task -> task.caseId().equals(kim) && task.kind().equals("observation-unanswered"));

        ObservationAnswer answer = done(answer(kim, seen, "Vi åker dit i eftermiddag."));

        assertThat(told(kim).get(0).answer()).hasValue(answer);
        assertThat(tasks(kim)).isEmpty();
        assertThat(refused(answer(kim, seen, "Igen"))).isEqualTo(CannotObserve.Fault.ANSWERED_ALREADY);
    }

    @Test
    void theSignsAreTheLinesOfThePlanAsItIs() {
        CaseId kim = openKim();
        crisisPlan(kim, "• Jag slutar svara\n\n- Sover på dagen\n* Sover på dagen");

        assertThat(EarlySigns.of(
                        world().use(SARA, ReadingCrisisPlans.class).read(SARA, kim).own().stream(), Stream.empty()))
                .containsExactly(SIGN, "Sover på dagen");
        assertThat(refused(record(command(kim, "Trött", Direction.SAME, List.of("Äter inte"), false))))
                .isEqualTo(CannotObserve.Fault.NOT_A_SIGN);
        assertThat(told(kim)).as("nothing was written").isEmpty();
        assertThat(world().use(SARA, ReadingJournal.class).story(SARA, kim).notes())
                .isEmpty();
    }

    @Test
    void aSignOfTheCopyThatTheRegionHandedOverIsASignToo() {
        CaseId kim = openKim();
        done(world().use(NILS, SavingCrisisPlan.class)
                .handle(
                        NILS,
                        SaveCrisisPlan.of(
                                kim,
                                Revision.UNSAVED,
                                CrisisSamples.made(TODAY).with(CrisisField.EARLY_SIGNS, "Slutar äta"))));
        assertThat(refused(record(command(kim, "Tomt kylskåp", Direction.HARDER, List.of("Slutar äta"), true))))
                .isEqualTo(CannotObserve.Fault.NOT_A_SIGN);
        consent(NILS, kim, PlanningItems.CRISIS_PLAN);
        done(world().use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(
                                kim,
                                PlanningItems.CRISIS_PLAN,
                                world().use(NILS, ReadingCrisisPlans.class)
                                        .read(NILS, kim)
                                        .own()
                                        .orElseThrow()
                                        .id()
                                        .value(),
                                UPPSALA.id(),
                                Ground.CONSENT,
                                "")));

        assertThat(done(record(command(kim, "Tomt kylskåp", Direction.HARDER, List.of("Slutar äta"), false)))
                        .signs())
                .containsExactly("Slutar äta");
    }

    @Test
    void theRegionHasNoSuchVerbAndLearnsNothing() {
        CaseId kim = openKim();
        done(observe(kim, "Trött", Direction.SAME));

        assertThat(world().use(NILS, ReadingJournal.class).story(NILS, kim).notes())
                .isEmpty();
        assertThat(world().use(NILS, ReadingJournal.class).story(NILS, kim).received())
                .isEmpty();
    }

    @Test
    void aNoteThatCorrectsIsTold() {
        CaseId kim = openKim();
        Observation seen = done(observe(kim, "Kim var ute med hunden", Direction.BETTER));
        done(world().use(LO, SigningNotes.class)
                .handle(
                        LO,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.HOME_VISIT,
                                now(),
                                "Det var katten",
                                Optional.of(seen.note()),
                                Optional.empty())));

        assertThat(told(kim)).singleElement().satisfies(told -> assertThat(told.corrected())
                .isTrue());
    }

    @Test
    void theSameFormSentAgainIsOneObservation() {
        CaseId kim = openKim();
        RecordObservation command = new RecordObservation(
                kim,
                Optional.of(new NoteId(UUID.randomUUID())),
                ContactKind.HOME_VISIT,
                now(),
                "Trött",
                Direction.SAME,
                List.of(),
                true);
        done(record(command));

        assertThat(refused(record(command))).isEqualTo(new CannotObserve.NotSigned(CannotSign.ALREADY_SIGNED));
        assertThat(told(kim)).hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        CaseId kim = openKim();
        Observation seen = done(observe(kim, "Trött", Direction.SAME));
        Observation ofAnother = done(observe(openKim(), "Trött", Direction.SAME));
        Actor head = staff(UPPSALA, "eva", "Eva Ros", "Enhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refused(observe(kim, " ", Direction.SAME))).isEqualTo(new CannotObserve.NotSigned(CannotSign.EMPTY));
        assertThat(refused(answer(kim, ofAnother, "Ja"))).isEqualTo(CannotObserve.Fault.NO_SUCH_OBSERVATION);
        assertThat(refused(answer(kim, seen, " "))).isEqualTo(CannotObserve.Fault.NO_WORDS);
        assertThat(refused(answer(kim, seen, "x".repeat(501)))).isEqualTo(CannotObserve.Fault.TOO_LONG);
        assertThat(done(answer(kim, seen, "x".repeat(500))).words()).hasSize(500);
        assertThat(refused(world().use(head, RecordingObservations.class)
                        .handle(head, command(kim, "Trött", Direction.SAME, List.of(), false))))
                .isEqualTo(CannotObserve.Fault.NO_MANDATE);
    }

    @Test
    void saysEverythingInBothLanguages() {
        Stream.of(CannotObserve.Fault.values()).map(CannotObserve::sentence).forEach(sentence -> Stream.of("sv", "en")
                .map(Locale::forLanguageTag)
                .forEach(language -> assertThat(SENTENCES.say(sentence, language))
                        .isNotEqualTo(sentence.key())
                        .endsWith(".")
                        .doesNotContain("{", "''")));
        Set.of(
                        "task.observation-unanswered",
                        "act.observation.record",
                        "act.observation.answer",
                        "act.observation.read")
                .forEach(key -> assertThat(SENTENCES.knows(key)).as(key).isTrue());
    }

    private static void crisisPlan(CaseId kim, String signs) {
        CrisisContent content = CrisisSamples.made(TODAY).with(CrisisField.EARLY_SIGNS, signs);
        done(world().use(SARA, SavingCrisisPlan.class).handle(SARA, SaveCrisisPlan.of(kim, Revision.UNSAVED, content)));
    }

    private static Outcome<Observation, CannotObserve> observe(CaseId kim, String words, Direction direction) {
        return record(command(kim, words, direction, List.of(), false));
    }

    private static RecordObservation command(
            CaseId kim, String words, Direction direction, List<String> signs, boolean asks) {
        return new RecordObservation(
                kim, Optional.empty(), ContactKind.HOME_VISIT, now(), words, direction, signs, asks);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(world().clock()).minusMinutes(5);
    }

    private static Outcome<Observation, CannotObserve> record(RecordObservation command) {
        return world().use(LO, RecordingObservations.class).handle(LO, command);
    }

    private static Outcome<ObservationAnswer, CannotObserve> answer(CaseId kim, Observation seen, String words) {
        return world().use(SARA, RecordingObservations.class)
                .answer(SARA, new AnswerObservation(kim, seen.id(), words));
    }

    private static List<Told> told(CaseId kim) {
        return world().use(SARA, ReadingObservations.class)
                .about(SARA, kim)
                .orElseThrow()
                .told();
    }

    private static List<String> tasks(CaseId kim) {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim).derived().stream()
                .map(task -> task.kind())
                .filter(kind -> kind.startsWith("observation"))
                .toList();
    }
}
