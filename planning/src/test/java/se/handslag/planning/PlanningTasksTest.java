package se.handslag.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.GoalAnswer;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.region.plan.SavingCarePlan;

class PlanningTasksTest extends PlanningOnBothDatabases {

    @Test
    void remindsOfThePlanTwoWeeksAfterTheDecision() {
        CaseId kim = kimWithSupport();

        assertThat(about(SARA, kim)).containsExactly("plan-missing " + TODAY.plusDays(13) + " plan");
        assertThat(about(NILS, kim)).isEmpty();
        save(kim, Revision.UNSAVED, goals(goal("Handla").followedUpOn(Optional.of(TODAY.plusDays(40)))));
        assertThat(about(SARA, kim)).containsExactly("follow-up " + TODAY.plusDays(40) + " plan/uppfoljning");
    }

    @Test
    void doesNotRemindOfAPlanBeforeAnythingIsDecided() {
        assertThat(about(SARA, openKim())).isEmpty();
    }

    @Test
    void remindsOfTheEarliestFollowUpOfAGoalThatIsWorkedWith() {
        CaseId kim = kimWithSupport();
        save(
                kim,
                Revision.UNSAVED,
                goals(
                        goal("Klart").at(GoalStatus.REACHED).followedUpOn(Optional.of(TODAY)),
                        goal("Sova").followedUpOn(Optional.of(TODAY.plusDays(20))),
                        goal("Handla").followedUpOn(Optional.of(TODAY.plusDays(10)))));

        assertThat(about(SARA, kim)).containsExactly("follow-up " + TODAY.plusDays(10) + " plan/uppfoljning");
        assertThat(listed(SARA, kim)).hasSize(1);
        world().clock().set(TODAY.minusDays(10));
        assertThat(listed(SARA, kim)).isEmpty();
    }

    @Test
    void asksForADateWhereAGoalHasNoneAndGoesByTheTeamsRhythmMeanwhile() {
        CaseId kim = kimWithSupport();
        save(kim, Revision.UNSAVED, goals(goal("Handla"), goal("Sova")));

        assertThat(about(SARA, kim))
                .containsExactly(
                        "goal-without-date " + TODAY.plusDays(14) + " plan",
                        "follow-up " + TODAY.plusMonths(3) + " plan/uppfoljning");
    }

    @Test
    void remindsWhenTheSupportHasEndedWithoutDischargeOrExtension() {
        CaseId kim = kimWithSupport();
        LocalDate last = TODAY.plusMonths(3).minusDays(1);
        world().clock().set(last);
        assertThat(about(SARA, kim)).noneMatch(task -> task.startsWith("support-ended"));
        world().clock().set(last.plusDays(1));
        assertThat(about(SARA, kim)).containsExactly("support-ended " + last + " avslut");
        assertThat(listed(SARA, kim)).hasSize(1);

        CaseId extended = openKim();
        grant(SARA, extended, TODAY, last);
        grant(SARA, extended, last.plusDays(1), last.plusMonths(3));
        assertThat(about(SARA, extended)).noneMatch(task -> task.startsWith("support-ended"));

        world().use(SARA, Discharging.class)
                .handle(
                        SARA,
                        new DischargePerson(
                                kim,
                                last,
                                DischargeReason.COMPLETED,
                                Map.of("isolation-broken", GoalAnswer.yes(), "way-back", GoalAnswer.yes()),
                                "Bra",
                                Optional.empty()))
                .orElseThrow();
        assertThat(about(SARA, kim)).isEmpty();
    }

    @Test
    void remindsEachAuthorityOfItsOwnPlanOnly() {
        CaseId kim = kimWithSupport();
        save(kim, Revision.UNSAVED, goals(goal("Handla").followedUpOn(Optional.of(TODAY.plusDays(3)))));
        Goal theirs = goal("Förstå").followedUpOn(Optional.of(TODAY.plusDays(5)));
        done(world().use(NILS, SavingCarePlan.class).handle(NILS, SavePlan.of(kim, Revision.UNSAVED, goals(theirs))));

        assertThat(about(SARA, kim)).containsExactly("follow-up " + TODAY.plusDays(3) + " plan/uppfoljning");
        assertThat(about(NILS, kim)).containsExactly("follow-up " + TODAY.plusDays(5) + " plan/uppfoljning");
        assertThat(listed(OSKAR, kim)).isEmpty();
    }

    private static void save(CaseId caseId, Revision seen, PlanContent content) {
        done(world().use(SARA, SavingImplementationPlan.class).handle(SARA, SavePlan.of(caseId, seen, content)));
    }

    private static List<String> about(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).about(actor, caseId).derived().stream()
                .map(task -> task.kind() + " " + task.due() + " " + task.page())
                .toList();
    }

    private static List<DerivedTask> listed(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).toDo(actor).derived().stream()
                .filter(task -> task.caseId().equals(caseId))
                .toList();
    }
}
