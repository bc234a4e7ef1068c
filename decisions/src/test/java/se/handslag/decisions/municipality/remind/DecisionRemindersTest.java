package se.handslag.decisions.municipality.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.fixture.Nurse;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.delay.NotifyOfDelay;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;

/** Every grant here is for 9 June to 8 September 2025. */
class DecisionRemindersTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 8);
    private Office office = Office.on(Database.H2);

    @BeforeEach
    void begin() {
        office.clock().set(Office.OPENED);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void remindsThirtyDaysBeforeTheSupportEndsAndNotBefore() {
        CaseId caseId = noticed();

        office.clock().set(LAST_DAY.minusDays(31));
        assertThat(tasks(caseId)).isEmpty();

        office.clock().set(LAST_DAY.minusDays(30));
        assertThat(tasks(caseId)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("decision-ends");
            assertThat(task.due()).isEqualTo(LAST_DAY);
            assertThat(task.page()).isEqualTo("beslut");
        });
    }

    @Test
    void theListOfTheDayWarnsAsEarlyAsThePageOfThePerson() {
        noticed();

        office.clock().set(LAST_DAY.minusDays(DecisionReminders.DAYS_BEFORE_THE_END + 1));
        assertThat(toDo()).isEmpty();

        office.clock().set(LAST_DAY.minusDays(DecisionReminders.DAYS_BEFORE_THE_END));
        assertThat(toDo()).singleElement().satisfies(task -> assertThat(task.due())
                .isEqualTo(LAST_DAY));
        assertThat(due(LAST_DAY.minusDays(14), LAST_DAY.minusDays(1)))
                .as("however short a list is asked for")
                .hasSize(1);
    }

    @Test
    void aCaseCallsForWhatIsItsOwn() {
        CaseId quiet = noticed();
        CaseId other = office.granted().caseId();
        office.apply(other);
        office.consent(other);
        office.ask(other);

        office.clock().set(LocalDate.of(2025, 12, 31));

        assertThat(tasks(quiet)).extracting(DerivedTask::kind).containsExactly("decision-ends");
        assertThat(tasks(other))
                .extracting(DerivedTask::kind)
                .containsExactlyInAnyOrder(
                        "decision-ends",
                        "notice-missing",
                        "consultation-unanswered",
                        "copy-not-acknowledged",
                        "application-waits",
                        "delay-notice");
        assertThat(tasks(other)).allMatch(task -> task.caseId().equals(other));
        assertThat(toDo())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(tasks(quiet).stream(), tasks(other).stream())
                        .toList());
    }

    @Test
    void anExtensionTakesTheReminderAway() {
        CaseId caseId = noticed();
        office.clock().set(LAST_DAY);
        office.use(SARA, Extending.class)
                .handle(SARA, new ExtendSupport(caseId, LocalDate.of(2026, 3, 31), "Planen", "Skäl", ""))
                .orElseThrow();

        assertThat(tasks(caseId)).isEmpty();
    }

    @Test
    void saysSoWhenTheSupportHasEnded() {
        CaseId caseId = noticed();
        office.clock().set(LAST_DAY.plusDays(1));

        assertThat(tasks(caseId))
                .singleElement()
                .satisfies(task -> assertThat(task.what().key()).isEqualTo("task.decision-ended"));
    }

    @Test
    void aClosedCaseCallsForNothing() {
        CaseId caseId = noticed();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(office.today()));
            return caseId;
        });
        office.clock().set(LAST_DAY);
        office.use(SARA, GivingReason.class)
                .handle(SARA, new GiveReason(caseId, "Ser efter om något är kvar."))
                .orElseThrow();

        assertThat(tasks(caseId)).isEmpty();
    }

    @Test
    void remindsOfANoticeSevenDaysAfterTheDecision() {
        Granted granted = office.granted();

        office.clock().set(Office.OPENED.plusDays(6));
        assertThat(tasks(granted.caseId())).isEmpty();

        office.clock().set(Office.OPENED.plusDays(7));
        assertThat(tasks(granted.caseId())).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("notice-missing");
            assertThat(task.due()).isEqualTo(Office.OPENED.plusDays(7));
            assertThat(task.page()).isEqualTo("beslut/" + granted.id());
        });
    }

    @Test
    void remindsUntilItIsKnownWhenTheNoticeWasReceived() {
        Granted granted = office.granted();
        CaseId caseId = granted.caseId();
        notify(granted, NoticeMethod.LETTER, Optional.empty());

        office.clock().set(Office.OPENED.plusDays(13));
        assertThat(tasks(caseId)).isEmpty();

        office.clock().set(Office.OPENED.plusDays(14));
        assertThat(tasks(caseId)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("notice-not-received");
            assertThat(task.due()).isEqualTo(Office.OPENED.plusDays(14));
            assertThat(task.page()).isEqualTo("beslut/" + granted.id());
        });
        assertThat(toDo()).isEqualTo(tasks(caseId));

        notify(granted, NoticeMethod.LETTER_WITH_RECEIPT, Optional.empty());
        assertThat(tasks(caseId)).isEmpty();

        office.clock().set(Office.OPENED.plusDays(28));
        assertThat(tasks(caseId)).extracting(DerivedTask::due).containsExactly(Office.OPENED.plusDays(28));

        notify(granted, NoticeMethod.HANDED_OVER, Optional.of(office.today()));
        assertThat(tasks(caseId)).isEmpty();
    }

    @Test
    void remindsOfAQuestionThatIsNotAnswered() {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.consent(caseId);
        var asked = office.ask(caseId);

        office.clock().set(Office.OPENED.plusDays(6));
        assertThat(tasks(caseId)).extracting(DerivedTask::kind).containsExactly("copy-not-acknowledged");
        office.clock().set(Office.OPENED.plusDays(7));
        assertThat(tasks(caseId))
                .extracting(DerivedTask::kind)
                .containsExactlyInAnyOrder("copy-not-acknowledged", "consultation-unanswered");

        new Nurse(office).answers(caseId, asked.id(), ConsultationView.SUPPORTS, "");
        assertThat(tasks(caseId)).isEmpty();
    }

    @Test
    void remindsOfAnApplicationFromTheDayThePersonMayDemandADecision() {
        CaseId caseId = office.known();
        office.apply(caseId);

        office.use(SARA, NotifyingOfDelay.class)
                .handle(SARA, new NotifyOfDelay(caseId, NoticeMethod.LETTER, office.today(), "Vi väntar på läkaren."))
                .orElseThrow();

        office.clock().set(LocalDate.of(2025, 12, 9));
        assertThat(tasks(caseId)).isEmpty();
        office.clock().set(LocalDate.of(2025, 12, 10));
        assertThat(tasks(caseId)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("application-waits");
            assertThat(task.due()).isEqualTo(LocalDate.of(2025, 12, 10));
        });
    }

    private CaseId noticed() {
        Granted granted = office.granted();
        notify(granted, NoticeMethod.ORAL, Optional.of(office.today()));
        office.use(SARA, RecordingCarryingOut.class)
                .handle(
                        SARA,
                        new RecordCarryingOut(
                                granted.caseId(),
                                granted.id(),
                                CarryingOutStep.CARRIED_OUT,
                                office.today(),
                                Optional.empty(),
                                ""))
                .orElseThrow();
        return granted.caseId();
    }

    private void notify(Granted granted, NoticeMethod method, Optional<LocalDate> receivedOn) {
        office.use(SARA, RecordingNotice.class)
                .handle(SARA, new RecordNotice(granted.caseId(), granted.id(), method, office.today(), receivedOn))
                .orElseThrow();
    }

    private List<DerivedTask> toDo() {
        return office.use(SARA, KeepingTasks.class).toDo(SARA).derived();
    }

    private List<DerivedTask> due(LocalDate today, LocalDate upTo) {
        return office.inUnit(
                SARA, () -> office.use(SARA, DecisionReminders.class).due(today, upTo));
    }

    private List<DerivedTask> tasks(CaseId caseId) {
        return office.use(SARA, KeepingTasks.class).about(SARA, caseId).derived();
    }
}
