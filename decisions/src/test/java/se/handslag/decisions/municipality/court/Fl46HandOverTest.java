package se.handslag.decisions.municipality.court;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.task.DerivedTask;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.change.CannotChange;
import se.handslag.decisions.municipality.remind.AftermathReminders;

/** 46 § förvaltningslagen (2017:900): an appeal that came in time is handed over to the court without delay. */
class Fl46HandOverTest {
    private static Office office;
    private static Decided decided;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        decided = new Decided(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void whatWasSentAndByWhatDutyIsKept() {
        Granted granted = decided.granted();
        Appeal appeal = reconsidered(granted);

        Appeal sent = decided.handOver(appeal, Enclosure.INVESTIGATION, Enclosure.APPEAL, Enclosure.DECISION)
                .orElseThrow();

        AppealStep.HandedOver kept = sent.handedOver().orElseThrow();
        assertThat(kept.sent()).containsExactly(Enclosure.DECISION, Enclosure.APPEAL, Enclosure.INVESTIGATION);
        assertThat(kept.investigationVersion()).isEqualTo(1);
        assertThat(kept.law()).isEqualTo("45–46 §§ förvaltningslagen (2017:900)");
        assertThat(kept.by().name()).isEqualTo("Sara Lind");
        assertThat(decided.read(granted.caseId(), appeal.id())).isEqualTo(sent);
    }

    @Test
    void aTaskAsksForItWithinAWeekUntilItIsDone() {
        Granted granted = decided.granted();
        Appeal appeal = reconsidered(granted);

        assertThat(tasks(granted.caseId())).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("appeal-waits");
            assertThat(task.due()).isEqualTo(office.today().plusDays(7));
        });
        decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL).orElseThrow();
        assertThat(tasks(granted.caseId())).isEmpty();
    }

    @Test
    void comesAfterTheDecisionHasBeenLookedAtAgain() {
        Appeal appeal = decided.appeal(decided.granted());

        assertRefused(decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL), Now.TIME_NOT_TRIED);
        decided.tryTime(appeal, true, "").orElseThrow();
        assertRefused(decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL), Now.NOT_RECONSIDERED);
        decided.reconsider(appeal, Reconsideration.STANDS).orElseThrow();
        assertRefused(decided.handOver(appeal, Enclosure.APPEAL), Now.NOT_ENOUGH_SENT);
        assertRefused(handOver(appeal, " ", office.today()), Now.NO_COURT);
        assertRefused(handOver(appeal, "Rätten", office.today().plusDays(1)), Now.SENT_IN_THE_FUTURE);
        assertRefused(handOver(appeal, "Rätten", office.today().minusDays(1)), Now.SENT_BEFORE_IT_CAME);
        decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL).orElseThrow();
        assertRefused(decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL), Now.ALREADY_HANDED_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATIVE_COURT, UPHELD, GRANTED, NO_LEAVE_NEEDED",
        "COURT_OF_APPEAL, UPHELD, NOT_NEEDED, LEAVE_NOT_STATED",
        "COURT_OF_APPEAL, CHANGED, DENIED, NO_LEAVE_NO_CHANGE",
        "SUPREME_COURT, REMANDED, DENIED, NO_LEAVE_NO_CHANGE",
    })
    void aHigherCourtTriesOnlyWhatItHasGivenLeaveFor(
            CourtInstance court, RulingOutcome outcome, LeaveToAppeal leave, Now why) {
        assertRefused(decided.rule(decided.atCourt(decided.granted()), court, outcome, leave), why);
    }

    @Test
    void aRulingComesAfterTheHandOver() {
        Appeal appeal = decided.appeal(decided.granted());

        assertRefused(
                decided.rule(
                        appeal, CourtInstance.ADMINISTRATIVE_COURT, RulingOutcome.UPHELD, LeaveToAppeal.NOT_NEEDED),
                Now.NOT_HANDED_OVER);
    }

    @ParameterizedTest
    @CsvSource({"CHANGED", "REMANDED"})
    void aRulingThatAsksForItWaitsForANewDecision(RulingOutcome outcome) {
        Refused refused = decided.refused();
        Appeal appeal = decided.atCourt(refused);
        office.clock().set(LocalDate.of(2025, 8, 14));
        decided.rule(appeal, CourtInstance.ADMINISTRATIVE_COURT, outcome, LeaveToAppeal.NOT_NEEDED)
                .orElseThrow();
        assertThat(tasks(refused.caseId())).extracting(DerivedTask::kind).containsExactly("ruling-waits");

        var period = Period.ofMonths(office.today(), 6);
        decided.decide(Decided.change(refused, ChangeGround.COURT_RULING, Optional.of(period)))
                .orElseThrow();

        assertThat(decided.left(refused.caseId())).containsExactly(period);
        assertThat(tasks(refused.caseId())).isEmpty();
    }

    @Test
    void aRulingReachesTheDecisionThatHasTakenThePlaceOfTheAppealedOne() {
        Refused refused = decided.refused();
        Appeal appeal = decided.tryTime(decided.appeal(refused), true, "").orElseThrow();
        var some = decided.decide(Decided.change(
                        refused, ChangeGround.CLEARLY_WRONG, Optional.of(Period.ofMonths(office.today(), 3))))
                .orElseThrow();
        decided.reconsider(appeal, Reconsideration.CHANGED_IN_PART).orElseThrow();
        decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL).orElseThrow();
        decided.rule(appeal, CourtInstance.ADMINISTRATIVE_COURT, RulingOutcome.CHANGED, LeaveToAppeal.NOT_NEEDED)
                .orElseThrow();

        var more = Period.ofMonths(office.today(), 12);
        decided.decide(Decided.change(some, ChangeGround.COURT_RULING, Optional.of(more)))
                .orElseThrow();

        assertThat(decided.left(refused.caseId())).containsExactly(more);
    }

    @Test
    void aLaterRulingTakesThePlaceOfTheEarlier() {
        Granted granted = decided.granted();
        Appeal appeal = decided.atCourt(granted);
        decided.rule(appeal, CourtInstance.ADMINISTRATIVE_COURT, RulingOutcome.CHANGED, LeaveToAppeal.NOT_NEEDED)
                .orElseThrow();
        decided.rule(appeal, CourtInstance.COURT_OF_APPEAL, RulingOutcome.UPHELD, LeaveToAppeal.GRANTED)
                .orElseThrow();

        assertThat(tasks(granted.caseId())).isEmpty();
        assertThat(decided.decide(Decided.change(granted, ChangeGround.COURT_RULING, Optional.of(granted.period()))))
                .isEqualTo(Outcome.refused(CannotChange.Now.NO_RULING));
    }

    private static Appeal reconsidered(Granted granted) {
        Appeal appeal = decided.appeal(granted);
        decided.tryTime(appeal, true, "").orElseThrow();
        return decided.reconsider(appeal, Reconsideration.STANDS).orElseThrow();
    }

    private static Outcome<Appeal, CannotHandleAppeal> handOver(Appeal appeal, String court, LocalDate sentOn) {
        return office.use(SARA, HandingOverToCourt.class)
                .handle(
                        SARA,
                        new HandOverAppeal(
                                appeal.caseId(),
                                appeal.id(),
                                court,
                                sentOn,
                                Set.of(Enclosure.DECISION, Enclosure.APPEAL),
                                ""));
    }

    private static List<DerivedTask> tasks(CaseId caseId) {
        return office.inUnit(
                SARA, () -> office.use(SARA, AftermathReminders.class).about(caseId, office.today()));
    }

    private static void assertRefused(Outcome<Appeal, CannotHandleAppeal> outcome, CannotHandleAppeal why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
