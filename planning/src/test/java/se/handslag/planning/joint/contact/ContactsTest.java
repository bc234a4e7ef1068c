package se.handslag.planning.joint.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.CannotTakeStep;
import se.handslag.planning.joint.contact.absence.StepTaken;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;

class ContactsTest extends PlanningOnBothDatabases {

    @Test
    void tellsHowOftenAndWhereThePersonIsMetFromWhatWasWrittenDown() {
        CaseId kim = openKim();
        later(10);
        ContactMade visit = done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 60));
        done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 45));
        done(made(SARA, kim, ContactWay.VISIT, ContactPlace.COMMUNITY, 30));
        done(made(SARA, kim, ContactWay.CALL, ContactPlace.DIGITAL, 10));
        done(made(SARA, kim, ContactWay.ATTEMPT, ContactPlace.HOME, 15));
        done(recording(SARA)
                .handle(
                        SARA,
                        RecordContact.of(kim, ContactWay.CALL, ContactPlace.DIGITAL, today(), 20)
                                .with(ContactWith.RELATIVE)));

        ReadingContacts.Overview overview = overview(SARA, kim);
        assertThat(overview.latest()).hasSize(6).contains(visit);
        assertThat(overview.reached()).isEqualTo(4);
        assertThat(overview.places())
                .isEqualTo(Map.of(ContactPlace.HOME, 2, ContactPlace.COMMUNITY, 1, ContactPlace.DIGITAL, 1));
        assertThat(overview.percent(ContactPlace.HOME)).isEqualTo(50);
        assertThat(overview.percent(ContactPlace.CLINIC)).isZero();
        assertThat(overview.state().lastReached()).hasValue(today());
        assertThat(overview.state().lastAttempt()).hasValue(today());

        later(40);
        assertThat(overview(SARA, kim).reached()).isZero();
        assertThat(overview(SARA, kim).state().lastReached()).hasValue(TODAY.plusDays(10));
    }

    @Test
    void theOtherAuthorityKnowsNothingOfIt() {
        CaseId kim = openKim();
        done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 60));

        assertThat(overview(NILS, kim).latest()).isEmpty();
        assertThat(overview(NILS, kim).state().lastReached()).isEmpty();
    }

    @Test
    void whatWasWrittenWronglyIsStruckAndCountsNoMore() {
        CaseId kim = openKim();
        ContactMade wrong = done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 60));
        StrikeContact strike = new StrikeContact(kim, wrong.id(), "Det var en annan person");

        assertThat(refused(recording(SARA).strike(SARA, new StrikeContact(kim, wrong.id(), " "))))
                .isEqualTo(CannotRecordContact.NO_REASON);
        assertThat(refused(recording(SARA).strike(SARA, new StrikeContact(kim, wrong.id(), "x".repeat(301)))))
                .isEqualTo(CannotRecordContact.REASON_TOO_LONG);
        assertThat(refused(recording(SARA)
                        .strike(SARA, new StrikeContact(kim, new ContactId(new UUID(7, 7)), "Fel person"))))
                .isEqualTo(CannotRecordContact.NO_SUCH_CONTACT);
        assertThat(refused(recording(SARA).strike(SARA, new StrikeContact(openKim(), wrong.id(), "Fel person"))))
                .isEqualTo(CannotRecordContact.NO_SUCH_CONTACT);
        done(recording(SARA).strike(SARA, strike));
        assertThat(refused(recording(SARA).strike(SARA, strike))).isEqualTo(CannotRecordContact.STRUCK_ALREADY);
        assertThat(overview(SARA, kim).latest()).isEmpty();
        assertThat(overview(SARA, kim).state().lastReached()).isEmpty();
    }

    @Test
    void keepsTheMethodWithItsManualAndTheNoteThatTellsOfIt() {
        CaseId kim = openKim();
        NoteId note = note(kim);
        RecordContact visit = RecordContact.of(kim, ContactWay.VISIT, ContactPlace.COMMUNITY, TODAY, 50);

        ContactMade placed = done(recording(SARA)
                .handle(SARA, visit.giving("placement", Fidelity.ADAPTED).toldIn(note)));

        assertThat(placed.method()).hasValue(new MethodGiven("placement", "IPS-25", Fidelity.ADAPTED));
        assertThat(placed.note()).hasValue(note);
        assertThat(overview(SARA, kim).latest()).containsExactly(placed);
        assertThat(refused(recording(SARA).handle(SARA, visit.giving("medication", Fidelity.NOT_NOTED))))
                .isEqualTo(CannotRecordContact.NO_SUCH_METHOD);
        assertThat(refused(recording(SARA).handle(SARA, visit.giving("mapping", Fidelity.AS_MANUAL))))
                .isEqualTo(CannotRecordContact.NO_MANUAL);
        assertThat(refused(recording(SARA)
                        .handle(
                                SARA,
                                RecordContact.of(kim, ContactWay.MISSED, ContactPlace.CLINIC, TODAY, 0)
                                        .giving("mapping", Fidelity.NOT_NOTED))))
                .isEqualTo(CannotRecordContact.NOTHING_GIVEN);
        assertThat(refused(recording(SARA).handle(SARA, visit.toldIn(new NoteId(new UUID(7, 7))))))
                .isEqualTo(CannotRecordContact.NO_SUCH_NOTE);
        assertThat(refused(recording(SARA).handle(SARA, visit.toldIn(note(openKim())))))
                .isEqualTo(CannotRecordContact.NO_SUCH_NOTE);
    }

    @Test
    void aRowOfMissedAppointmentsAsksTheTeamToDecide() {
        CaseId kim = openKim();
        done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 60));
        later(1);
        done(made(SARA, kim, ContactWay.MISSED, ContactPlace.CLINIC, 0));
        assertThat(tasks(kim)).isEmpty();
        assertThat(refused(take(kim, AbsenceStep.GO_ON))).isEqualTo(CannotTakeStep.NOT_AWAY);
        later(2);
        done(made(SARA, kim, ContactWay.MISSED, ContactPlace.CLINIC, 0));

        assertThat(tasks(kim))
                .containsExactly(
                        "absence-decide " + TODAY.plusDays(9) + " kontakter",
                        "absence-seek-out " + TODAY.plusDays(9) + " kontakter");
        assertThat(refused(take(kim, AbsenceStep.END))).isEqualTo(CannotTakeStep.NOT_TOLD);
        done(take(kim, AbsenceStep.TOLD));
        assertThat(tasks(kim)).containsExactly("absence-may-end " + TODAY.plusDays(9) + " kontakter");
        done(take(kim, AbsenceStep.END));
        assertThat(tasks(kim)).containsExactly("absence-close " + TODAY.plusDays(2) + " avslut");
        assertThat(overview(SARA, kim).steps())
                .extracting(StepTaken::step)
                .containsExactly(AbsenceStep.END, AbsenceStep.TOLD);

        later(3);
        done(made(SARA, kim, ContactWay.CALL, ContactPlace.DIGITAL, 5));
        assertThat(tasks(kim)).isEmpty();
    }

    @Test
    void refusesADecisionThatSaysNothingOrCannotBe() {
        CaseId kim = openKim();
        later(1);
        done(made(SARA, kim, ContactWay.MISSED, ContactPlace.HOME, 0));
        done(made(SARA, kim, ContactWay.MISSED, ContactPlace.HOME, 0));

        assertThat(refused(take(SARA, kim, today(), " "))).isEqualTo(CannotTakeStep.NO_WORDS);
        assertThat(refused(take(SARA, kim, today(), "x".repeat(501)))).isEqualTo(CannotTakeStep.TOO_LONG);
        assertThat(refused(take(SARA, kim, today().plusDays(1), "x"))).isEqualTo(CannotTakeStep.IN_THE_FUTURE);
        assertThat(refused(take(SARA, kim, today().minusDays(1), "x"))).isEqualTo(CannotTakeStep.BEFORE_THE_ABSENCE);
        assertThat(refused(take(jonas(), kim, today(), "x"))).isEqualTo(CannotTakeStep.NO_MANDATE);
        assertThat(refused(take(SARA, CaseId.next(world().clock()), today(), "x")))
                .isEqualTo(CannotTakeStep.NO_SUCH_CASE);
        close(kim);
        assertThat(refused(take(SARA, kim, today(), "x"))).isEqualTo(CannotTakeStep.CASE_CLOSED);
    }

    @Test
    void refusesAContactThatCannotBe() {
        CaseId kim = openKim();

        assertThat(refused(recording(SARA)
                        .handle(
                                SARA,
                                RecordContact.of(kim, ContactWay.VISIT, ContactPlace.HOME, TODAY.plusDays(1), 5))))
                .isEqualTo(CannotRecordContact.IN_THE_FUTURE);
        assertThat(refused(recording(SARA)
                        .handle(
                                SARA,
                                RecordContact.of(kim, ContactWay.VISIT, ContactPlace.HOME, TODAY.minusDays(1), 5))))
                .isEqualTo(CannotRecordContact.BEFORE_THE_CASE);
        assertThat(refused(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, -1)))
                .isEqualTo(CannotRecordContact.WRONG_MINUTES);
        assertThat(refused(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 1_441)))
                .isEqualTo(CannotRecordContact.WRONG_MINUTES);
        assertThat(refused(made(jonas(), kim, ContactWay.VISIT, ContactPlace.HOME, 5)))
                .isEqualTo(CannotRecordContact.NO_MANDATE);
        assertThat(refused(made(SARA, CaseId.next(world().clock()), ContactWay.VISIT, ContactPlace.HOME, 5)))
                .isEqualTo(CannotRecordContact.NO_SUCH_CASE);
        close(kim);
        assertThat(refused(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 5)))
                .isEqualTo(CannotRecordContact.CASE_CLOSED);
    }

    @Test
    void findsThoseWhoHaveNotBeenReachedForSoLong() {
        CaseId kim = openKim();
        CaseId robin = openKim();
        later(20);
        done(made(SARA, robin, ContactWay.CALL, ContactPlace.DIGITAL, 5));
        done(made(SARA, kim, ContactWay.ATTEMPT, ContactPlace.HOME, 5));
        List<CaseFile> both = world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            return List.of(files.find(kim).orElseThrow(), files.find(robin).orElseThrow());
        });

        ReadingContacts reading = world().use(SARA, ReadingContacts.class);
        assertThat(reading.notReachedInTime(SARA, both))
                .extracting(CaseFile::id)
                .containsExactly(kim);
        assertThat(reading.states(SARA, List.of(kim, robin)).get(robin).lastReached())
                .hasValue(today());
        later(34);
        assertThat(reading.notReachedInTime(SARA, both)).hasSize(1);
        later(35);
        assertThat(reading.notReachedInTime(SARA, both)).hasSize(2);
    }

    @Test
    void crossesOnlyAsACopyThatSaysNothingOfWhatWasSaid() {
        CaseId kim = openKim();
        ContactMade visit = done(made(SARA, kim, ContactWay.VISIT, ContactPlace.HOME, 45));
        ContactMade wrong = done(made(SARA, kim, ContactWay.CALL, ContactPlace.DIGITAL, 5));
        done(recording(SARA).strike(SARA, new StrikeContact(kim, wrong.id(), "Fel person")));
        assertThat(overview(NILS, kim).latest()).isEmpty();

        assertThat(refused(handOver(kim, visit))).isInstanceOf(CannotDisclose.NoConsent.class);
        consent(SARA, kim, PlanningItems.CONTACT);
        done(handOver(kim, visit));
        assertThat(handOver(kim, wrong).isDone()).isFalse();

        assertThat(world().inUnit(NILS, () -> world().use(NILS, ReceivedCopies.class)
                        .about(kim)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content())
                        .containsExactlyInAnyOrderEntriesOf(Map.of(
                                "on",
                                TODAY.toString(),
                                "way",
                                "visit",
                                "place",
                                "home",
                                "with",
                                "person",
                                "minutes",
                                "45")));
    }

    private static Outcome<Disclosure, CannotDisclose> handOver(CaseId kim, ContactMade contact) {
        return world().use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(
                                kim, PlanningItems.CONTACT, contact.id().value(), REGION.id(), Ground.CONSENT, ""));
    }

    private static Actor jonas() {
        return staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
    }

    private static void close(CaseId kim) {
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(today()));
            return kim;
        });
    }

    private static NoteId note(CaseId kim) {
        return done(world().use(SARA, SigningNotes.class)
                        .handle(
                                SARA,
                                new SignNote(
                                        kim,
                                        Optional.empty(),
                                        ContactKind.OUTING,
                                        TODAY.atTime(9, 0),
                                        "Vi tittade på en arbetsplats.",
                                        Optional.empty(),
                                        Optional.empty())))
                .id();
    }

    private static void later(int days) {
        world().clock().set(TODAY.plusDays(days));
    }

    private static LocalDate today() {
        return world().clock().today();
    }

    private static RecordingContacts recording(Actor actor) {
        return world().use(actor, RecordingContacts.class);
    }

    private static Outcome<ContactMade, CannotRecordContact> made(
            Actor actor, CaseId caseId, ContactWay way, ContactPlace place, int minutes) {
        return recording(actor).handle(actor, RecordContact.of(caseId, way, place, today(), minutes));
    }

    private static Outcome<StepTaken, CannotTakeStep> take(CaseId caseId, AbsenceStep step) {
        return world().use(SARA, TakingSteps.class)
                .handle(SARA, new TakeStep(caseId, step, today(), "Brev och telefon"));
    }

    private static Outcome<StepTaken, CannotTakeStep> take(Actor actor, CaseId caseId, LocalDate on, String words) {
        return world().use(actor, TakingSteps.class).handle(actor, new TakeStep(caseId, AbsenceStep.GO_ON, on, words));
    }

    private static ReadingContacts.Overview overview(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingContacts.class).about(actor, caseId).orElseThrow();
    }

    private static List<String> tasks(CaseId caseId) {
        return world().use(SARA, KeepingTasks.class).about(SARA, caseId).derived().stream()
                .filter(task -> task.kind().startsWith("absence-"))
                .map(ContactsTest::told)
                .toList();
    }

    private static String told(DerivedTask task) {
        return task.kind() + " " + task.due() + " " + task.page();
    }
}
