package se.handslag.planning.municipality.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.Persons;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.Discharge;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.Discharges;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;

class DischargingTest extends PlanningOnBothDatabases {
    private static final Map<String, GoalAnswer> ANSWERS =
            Map.of("isolation-broken", GoalAnswer.yes(), "way-back", GoalAnswer.no());

    @Test
    void endsTheSupportAndMeasuresTheGoals() {
        CaseId kim = kimWithSupport();
        told(SARA, kim, "Boendestöd, vårdcentral", "Boendestöd", Optional.empty());
        world().clock().set(TODAY.plusDays(60));

        MunicipalDischarge discharge = done(discharge(kim, TODAY.plusDays(59), DischargeReason.COMPLETED, ANSWERS));

        assertThat(discharge.goals())
                .extracting(MeasuredGoal::goal)
                .containsExactly("informed", "isolation-broken", "way-back");
        assertThat(discharge.goals())
                .extracting(MeasuredGoal::answer)
                .containsExactly(Answer.YES, Answer.YES, Answer.NO);
        assertThat(discharge.goals().get(0).evidence())
                .singleElement()
                .asString()
                .startsWith("information:");
        assertThat(file(SARA, kim).stage()).isEqualTo(Stage.CLOSED);
        assertThat(file(SARA, kim).closedOn()).contains(TODAY.plusDays(59));
        assertThat(file(NILS, kim).isOpen()).isTrue();
        assertThat(prepared(kim).discharge()).contains(discharge);
    }

    @Test
    void isSeenThroughTheFrontDoorByTheModulesToTheRight() {
        CaseId kim = kimWithSupport();
        done(discharge(kim, TODAY, DischargeReason.DROP_OUT_DURING, ANSWERS));

        Optional<Discharge> found =
                world().inUnit(SARA, () -> world().use(SARA, Discharges.class).of(kim));
        List<Discharge> ofTeam =
                world().inUnit(SARA, () -> world().use(SARA, Discharges.class).ofTeam(Persons.TEAM));

        assertThat(found.orElseThrow().goals().keySet()).containsExactly("informed", "isolation-broken", "way-back");
        assertThat(found.orElseThrow().goals().get("informed")).isEqualTo(Answer.NO);
        assertThat(ofTeam).contains(found.get());
        assertThat(world().<List<Discharge>>inUnit(OSKAR, () -> world().use(OSKAR, Discharges.class)
                        .ofTeam(Persons.TEAM)))
                .doesNotContain(found.get());
    }

    @Test
    void isBeforeTreatmentUntilTheFirstDayOfTheFirstPeriod() {
        LocalDate first = TODAY.plusDays(10);
        CaseId before = openKim();
        grant(SARA, before, first, first.plusMonths(3));
        CaseId during = openKim();
        grant(SARA, during, first, first.plusMonths(3));
        world().clock().set(first.plusDays(5));

        assertThat(refused(discharge(before, first.minusDays(1), DischargeReason.DROP_OUT_DURING, Map.of())))
                .isInstanceOf(CannotDischarge.HadNotBegun.class);
        assertThat(refused(discharge(before, first.minusDays(1), DischargeReason.COMPLETED, Map.of())))
                .isInstanceOf(CannotDischarge.HadNotBegun.class);
        MunicipalDischarge early =
                done(discharge(before, first.minusDays(1), DischargeReason.DROP_OUT_BEFORE, Map.of()));
        assertThat(early.goals()).isEmpty();

        assertThat(refused(discharge(during, first, DischargeReason.DROP_OUT_BEFORE, Map.of())))
                .isEqualTo(new CannotDischarge.HadBegun(first));
        done(discharge(during, first, DischargeReason.DROP_OUT_DURING, ANSWERS));
    }

    @Test
    void isBeforeTreatmentWhenNothingWasGranted() {
        CaseId kim = openKim();

        assertThat(refused(discharge(kim, TODAY, DischargeReason.DROP_OUT_DURING, ANSWERS)))
                .isInstanceOf(CannotDischarge.HadNotBegun.class);
        assertThat(refused(discharge(kim, TODAY, DischargeReason.DROP_OUT_BEFORE, ANSWERS)))
                .isInstanceOf(CannotDischarge.GoalNotAsked.class);
        assertThat(done(discharge(kim, TODAY, DischargeReason.DROP_OUT_BEFORE, Map.of()))
                        .goals())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DischargeReason.class,
            names = {"MOVED", "NOT_ELIGIBLE", "OTHER_SUPPORT", "DECEASED"})
    void endsForOtherReasonsBeforeAsWellAsAfterItBegan(DischargeReason reason) {
        done(discharge(openKim(), TODAY, reason, Map.of()));
        MunicipalDischarge after = done(discharge(kimWithSupport(), TODAY, reason, ANSWERS));

        assertThat(after.goals()).hasSize(3);
    }

    @Test
    void asksNothingAfterADeath() {
        MunicipalDischarge discharge = done(discharge(kimWithSupport(), TODAY, DischargeReason.DECEASED, Map.of()));

        assertThat(discharge.goals())
                .extracting(MeasuredGoal::answer)
                .containsExactly(Answer.NO, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    @Test
    void refusesGoalsThatAreNotAnsweredOrNotTheTeams() {
        CaseId kim = kimWithSupport();

        assertThat(refused(
                        discharge(kim, TODAY, DischargeReason.COMPLETED, Map.of("isolation-broken", GoalAnswer.yes()))))
                .isEqualTo(new CannotDischarge.GoalNotAnswered("way-back"));
        assertThat(refused(discharge(
                        kim,
                        TODAY,
                        DischargeReason.COMPLETED,
                        Map.of("isolation-broken", GoalAnswer.yes(), "way-back", GoalAnswer.unknown(" ")))))
                .isEqualTo(new CannotDischarge.UnknownWithoutReason("way-back"));
        assertThat(refused(discharge(
                        kim,
                        TODAY,
                        DischargeReason.COMPLETED,
                        Map.of(
                                "isolation-broken", GoalAnswer.yes(),
                                "way-back", GoalAnswer.no(),
                                "lottery", GoalAnswer.no()))))
                .isEqualTo(new CannotDischarge.GoalNotAsked("lottery"));
        MunicipalDischarge discharge = done(discharge(
                kim,
                TODAY,
                DischargeReason.DROP_OUT_DURING,
                Map.of(
                        "isolation-broken", GoalAnswer.unknown("Personen svarade inte"),
                        "way-back", GoalAnswer.unknown("Personen svarade inte"))));
        assertThat(discharge.goals().get(1).why()).isEqualTo("Personen svarade inte");
    }

    @Test
    void refusesDaysThatCannotBe() {
        CaseId kim = openKim();

        assertThat(refused(discharge(kim, TODAY.plusDays(1), DischargeReason.MOVED, Map.of())))
                .isInstanceOf(CannotDischarge.InTheFuture.class);
        assertThat(refused(discharge(kim, TODAY.minusDays(1), DischargeReason.MOVED, Map.of())))
                .isEqualTo(new CannotDischarge.BeforeTheCase(TODAY));
        done(discharge(kim, TODAY, DischargeReason.MOVED, Map.of()));
    }

    @Test
    void refusesTextsThatAreMissingOrTooLong() {
        CaseId kim = kimWithSupport();

        assertThat(refused(handle(SARA, command(kim, TODAY, DischargeReason.COMPLETED, ANSWERS, " "))))
                .isInstanceOf(CannotDischarge.NoSummary.class);
        assertThat(refused(handle(SARA, command(kim, TODAY, DischargeReason.COMPLETED, ANSWERS, "å".repeat(4_001)))))
                .isEqualTo(new CannotDischarge.TooLong("summary", 4_000));
        assertThat(refused(discharge(
                        kim,
                        TODAY,
                        DischargeReason.COMPLETED,
                        Map.of(
                                "isolation-broken", GoalAnswer.yes(),
                                "way-back", GoalAnswer.unknown("å".repeat(1_001))))))
                .isInstanceOf(CannotDischarge.TooLong.class);
        done(handle(SARA, command(openKim(), TODAY, DischargeReason.DROP_OUT_BEFORE, Map.of(), "")));
    }

    @Test
    void happensOnceOnly() {
        CaseId kim = kimWithSupport();
        done(discharge(kim, TODAY, DischargeReason.COMPLETED, ANSWERS));

        assertThat(refused(discharge(kim, TODAY, DischargeReason.COMPLETED, ANSWERS)))
                .isInstanceOf(CannotDischarge.AlreadyEnded.class);
    }

    @Test
    void ticksOffTheTasksThatWereLeft() {
        CaseId kim = kimWithSupport();
        KeepingTasks tasks = world().use(SARA, KeepingTasks.class);
        done(tasks.handle(SARA, new WriteTask(kim, "Ring på tisdag", TODAY.plusDays(1))));
        assertThat(prepared(kim).openTasks()).hasSize(1);

        done(discharge(kim, TODAY, DischargeReason.COMPLETED, ANSWERS));

        assertThat(tasks.about(SARA, kim).written()).isEmpty();
        assertThat(tasks.about(SARA, kim).derived()).isEmpty();
    }

    @Test
    void tellsTheRegionTheDayAndTheReasonAndNothingElse() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.DISCHARGE);

        done(handle(
                SARA,
                command(kim, TODAY, DischargeReason.COMPLETED, ANSWERS, "HEMLIGT")
                        .telling(REGION.id())));

        assertThat(copies(kim)).singleElement().satisfies(copy -> assertThat(
                        copy.item().content())
                .isEqualTo(Map.of("on", TODAY.toString(), "reason", "completed")));
        assertThat(world().use(NILS, KeepingTasks.class).about(NILS, kim).derived())
                .extracting(task -> task.kind())
                .contains("support-ended-there");
    }

    @Test
    void tellsTheRegionNothingWithoutConsent() {
        CaseId kim = kimWithSupport();

        assertThat(refused(handle(
                        SARA,
                        command(kim, TODAY, DischargeReason.COMPLETED, ANSWERS, "x")
                                .telling(REGION.id()))))
                .isInstanceOf(CannotDischarge.NoConsentForCopy.class);
        assertThat(file(SARA, kim).isOpen()).isTrue();
        done(discharge(kim, TODAY, DischargeReason.COMPLETED, ANSWERS));

        assertThat(copies(kim)).isEmpty();
        assertThat(world().use(NILS, KeepingTasks.class).about(NILS, kim).derived())
                .isEmpty();
        assertThat(file(NILS, kim).isOpen()).isTrue();
    }

    @Test
    void isTheMunicipalitysToDoByStaffWhoHandleTheCase() {
        CaseId kim = kimWithSupport();
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Skolsköterska", "Team", Mandate.HEALTH_CARE);
        DischargePerson command = command(kim, TODAY, DischargeReason.COMPLETED, ANSWERS, "x");

        assertThat(refused(handle(jonas, command))).isInstanceOf(CannotDischarge.NoMandate.class);
        assertThat(refused(handle(OSKAR, command))).isInstanceOf(CannotDischarge.NoSuchCase.class);
        assertThatThrownBy(() -> world().use(SARA, Discharging.class).handle(NILS, command))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> world().use(NILS, Discharging.class)).isInstanceOf(NotOffered.class);
    }

    private static void told(
            Actor actor,
            CaseId caseId,
            String told,
            String recommended,
            Optional<se.handslag.core.authority.AuthorityId> copyTo) {
        done(world().use(actor, RecordingInformation.class)
                .handle(
                        actor,
                        new RecordInformation(
                                caseId, TODAY, told, recommended, ApplicationHelp.NOT_NEEDED, "", copyTo)));
    }

    private static PreparingDischarge.Preparation prepared(CaseId caseId) {
        return world().use(SARA, PreparingDischarge.class).read(SARA, caseId).orElseThrow();
    }

    private static CaseFile file(Actor actor, CaseId caseId) {
        return world().<Optional<CaseFile>>inUnit(
                        actor, () -> world().use(actor, CaseFiles.class).find(caseId))
                .orElseThrow();
    }

    private static List<ReceivedCopy> copies(CaseId caseId) {
        return world().inUnit(
                        NILS, () -> world().use(NILS, ReceivedCopies.class).about(caseId));
    }

    private static Outcome<MunicipalDischarge, CannotDischarge> discharge(
            CaseId caseId, LocalDate on, DischargeReason reason, Map<String, GoalAnswer> answers) {
        return handle(SARA, command(caseId, on, reason, answers, "Så gick det"));
    }

    private static DischargePerson command(
            CaseId caseId, LocalDate on, DischargeReason reason, Map<String, GoalAnswer> answers, String summary) {
        return new DischargePerson(caseId, on, reason, answers, summary, Optional.empty());
    }

    private static Outcome<MunicipalDischarge, CannotDischarge> handle(Actor actor, DischargePerson command) {
        return world().use(actor, Discharging.class).handle(actor, command);
    }
}
