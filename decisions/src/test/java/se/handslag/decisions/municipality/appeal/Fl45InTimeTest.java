package se.handslag.decisions.municipality.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.AppealDismissed;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;

/** 45 § förvaltningslagen (2017:900): the authority tries whether an appeal came in time, and turns away what came too late. */
class Fl45InTimeTest {
    /** Told on the day of the decision, 9 June 2025: three weeks later is 30 June, a Monday. */
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

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

    @ParameterizedTest(name = "told: {0}, came {1}, at court {2}: {3}")
    @CsvSource({
        "yes, 2025-06-30, , IN_TIME",
        "yes, 2025-07-01, , LATE",
        "no, 2026-01-15, , IN_TIME",
        "yes, 2025-07-01, 2025-06-30, TO_JUDGE",
        "yes, 2025-07-02, 2025-07-01, LATE",
        "yes, 2025-06-30, 2025-06-12, IN_TIME",
    })
    void theDaysProposeAndAPersonFinds(String told, LocalDate came, LocalDate atCourt, TimeProposal proposed) {
        Granted granted = decided.granted();
        if (told.equals("yes")) {
            decided.tell(granted, granted.decidedOn());
        }
        office.clock().set(came);
        Appeal appeal = decided.appeal(granted, Optional.ofNullable(atCourt)).orElseThrow();

        assertThat(TryingAppealTime.propose(decided.matter(granted.caseId()), appeal))
                .isEqualTo(proposed);
        Appeal tried =
                decided.tryTime(appeal, true, "Domstolen fick det först.").orElseThrow();

        AppealStep.TimeTried found = tried.timeTried().orElseThrow();
        assertThat(found.proposed()).isEqualTo(proposed);
        assertThat(found.inTime()).isTrue();
        assertThat(found.lastDay()).isEqualTo(told.equals("yes") ? Optional.of(LAST_DAY) : Optional.empty());
        assertThat(found.by().name()).isEqualTo("Sara Lind");
        assertThat(decided.read(granted.caseId(), appeal.id())).isEqualTo(tried);
    }

    @Test
    void whoFindsOtherwiseThanTheDaysSaysWhy() {
        Granted granted = decided.granted();
        decided.tell(granted, granted.decidedOn());
        office.clock().set(LAST_DAY.plusDays(1));
        Appeal appeal = decided.appeal(granted);

        assertRefused(decided.tryTime(appeal, true, ""), Now.NO_REASONS_FOR_THE_TIME);
        assertThat(decided.tryTime(appeal, false, "").isDone()).isTrue();
        assertRefused(decided.tryTime(appeal, true, "Ändrat mig"), Now.TIME_ALREADY_TRIED);
    }

    @Test
    void nothingIsLateWhileNobodyKnowsWhenThePersonGotToKnow() {
        Appeal appeal = decided.appeal(decided.granted());

        assertRefused(decided.tryTime(appeal, false, "Det känns sent."), Now.TIME_DOES_NOT_RUN);
    }

    @Test
    void onlyWhatWasFoundLateIsTurnedAwayAndByADecisionThatCanBeAppealed() {
        Granted granted = decided.granted();
        decided.tell(granted, granted.decidedOn());
        office.clock().set(LAST_DAY.plusDays(1));
        Appeal appeal = decided.appeal(granted);
        assertRefused(dismiss(appeal), Now.TIME_NOT_TRIED);
        decided.tryTime(appeal, false, "").orElseThrow();

        Appeal turned = dismiss(appeal).orElseThrow();

        DecisionId id = turned.turnedAway().orElseThrow().dismissal();
        MunicipalDecision decision =
                decided.matter(granted.caseId()).decision(id).orElseThrow();
        assertThat(decision).isInstanceOfSatisfying(AppealDismissed.class, it -> {
            assertThat(it.appealed()).isEqualTo(granted.id());
            assertThat(it.lastDay()).isEqualTo(LAST_DAY);
        });
        Letter letter = Letters.of(decision);
        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.parts().toString()).isNotEmpty();
        assertThat(decision.particulars().law().law()).isEqualTo("45–46 §§ förvaltningslagen (2017:900)");
        assertThat(decision.particulars().law().appeal()).isEqualTo("40–43 §§ förvaltningslagen (2017:900)");
        assertThat(turned.waitsHere()).isFalse();
        assertRefused(dismiss(appeal), Now.TURNED_AWAY);
        assertThat(decided.appeal(decision).decision()).isEqualTo(id);
    }

    @Test
    void whatCameInTimeIsNotTurnedAway() {
        Appeal appeal = decided.appeal(decided.granted());
        decided.tryTime(appeal, true, "").orElseThrow();

        assertRefused(dismiss(appeal), Now.CAME_IN_TIME);
    }

    @Test
    void refusesAnAppealWithDaysOrWordsThatCannotBe() {
        Granted granted = decided.granted();
        LocalDate today = office.today();

        assertRefused(receive(granted, today.plusDays(1), "", "Jag vill."), Now.ARRIVED_IN_THE_FUTURE);
        assertRefused(receive(granted, today.minusDays(1), "", "Jag vill."), Now.ARRIVED_BEFORE_THE_DECISION);
        assertRefused(decided.appeal(granted, Optional.of(today.plusDays(1))), Now.AT_COURT_AFTERWARDS);
        assertRefused(receive(granted, today, "", " "), Now.NOTHING_WANTED);
        assertRefused(receive(granted, today, "", "x".repeat(ReceivingAppeal.LONGEST + 1)), Now.TEXT_TOO_LONG);
        assertRefused(
                office.use(SARA, ReceivingAppeal.class)
                        .handle(
                                SARA,
                                new ReceiveAppeal(
                                        granted.caseId(),
                                        granted.id(),
                                        today,
                                        Optional.empty(),
                                        AppealForm.LETTER,
                                        AppliedBy.GUARDIAN,
                                        "",
                                        "Kim vill.")),
                Now.NOBODY_NAMED);
    }

    @Test
    void isTakenCareOfByThoseWhoHandleMatters() {
        Granted granted = decided.granted();
        Appeal appeal = decided.appeal(granted);

        assertThat(office.use(ELIN, TryingAppealTime.class)
                        .handle(ELIN, new TryAppealTime(granted.caseId(), appeal.id(), true, ""))
                        .isDone())
                .as("Elin is a case worker without delegation")
                .isTrue();
        assertRefused(
                office.use(SARA, TryingAppealTime.class)
                        .handle(SARA, new TryAppealTime(granted.caseId(), AppealId.next(office.clock()), true, "")),
                Now.NO_SUCH_APPEAL);
        assertRefused(
                office.use(SARA, TryingAppealTime.class)
                        .handle(SARA, new TryAppealTime(CaseId.next(office.clock()), appeal.id(), true, "")),
                Now.NO_SUCH_CASE);
    }

    private static Outcome<Appeal, CannotHandleAppeal> receive(
            Granted granted, LocalDate arrivedOn, String who, String wants) {
        return office.use(SARA, ReceivingAppeal.class)
                .handle(
                        SARA,
                        new ReceiveAppeal(
                                granted.caseId(),
                                granted.id(),
                                arrivedOn,
                                Optional.empty(),
                                AppealForm.ELECTRONIC,
                                AppliedBy.PERSON,
                                who,
                                wants));
    }

    private static Outcome<Appeal, CannotHandleAppeal> dismiss(Appeal appeal) {
        return office.use(SARA, DismissingAppeal.class)
                .handle(SARA, new DismissAppeal(appeal.caseId(), appeal.id(), "Överklagandet kom en dag för sent."));
    }

    private static void assertRefused(Outcome<Appeal, CannotHandleAppeal> outcome, CannotHandleAppeal why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
