package se.handslag.planning.joint.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.WrongAuthority;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.followup.CannotFollowUp.Why;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.region.plan.SavingCarePlan;

class FollowingUpGoalsTest extends PlanningOnBothDatabases {
    private static final LocalDate NEXT = TODAY.plusMonths(3);
    private final Goal shop = goal("Handla själv");
    private final Goal sleep = goal("Sova på natten");

    @Test
    void writesDownHowItGoesAndMovesTheDatesOn() {
        CaseId kim = kimWithPlan();

        FollowUp followUp = done(followUp(
                SARA,
                kim,
                GoalProgress.ongoing(shop.id(), Direction.BETTER, 7, "Jag gick in i affären", NEXT),
                new GoalProgress(
                        sleep.id(), Direction.SAME, Optional.empty(), "", GoalStatus.REACHED, Optional.empty())));

        assertThat(read(SARA, kim)).containsExactly(followUp);
        assertThat(followUp.of(shop.id()).orElseThrow().rating()).contains(7);
        Plan plan = planOf(SARA, kim).orElseThrow();
        assertThat(plan.revision()).isEqualTo(new Revision(2));
        assertThat(plan.goals()).containsExactly(shop.followedUpOn(Optional.of(NEXT)), sleep.at(GoalStatus.REACHED));
    }

    @Test
    void tellsTheNewestFirst() {
        CaseId kim = kimWithPlan();
        FollowUp first = done(followUp(SARA, kim, ongoing(shop)));
        world().clock().set(TODAY.plusDays(30));
        FollowUp second = done(new FollowUpGoals(kim, TODAY.plusDays(30), List.of(ongoing(shop), ongoing(sleep))));

        assertThat(read(ELIN, kim)).containsExactly(second, first);
    }

    @Test
    void leavesThePersonsViewOfThePlanStanding() {
        CaseId kim = kimWithSupport();
        done(world().use(SARA, SavingImplementationPlan.class)
                .handle(
                        SARA,
                        SavePlan.of(
                                kim,
                                Revision.UNSAVED,
                                goals(shop).viewedAs(new PersonsView(Agreement.AGREES, "", TODAY)))));

        done(followUp(SARA, kim, ongoing(shop)));

        assertThat(planOf(SARA, kim).orElseThrow().changedSinceViewed()).isFalse();
    }

    @Test
    void isDoneAlsoBetweenTwoDecisions() {
        CaseId kim = kimWithPlan();
        LocalDate after = TODAY.plusMonths(5);
        world().clock().set(after);

        done(new FollowUpGoals(
                kim, after, List.of(GoalProgress.ongoing(shop.id(), Direction.SAME, 0, "", after.plusDays(1)))));
    }

    @Test
    void followsUpTheRegionsOwnGoalsInItsOwnRecord() {
        CaseId kim = openKim();
        done(world().use(NILS, SavingCarePlan.class).handle(NILS, SavePlan.of(kim, Revision.UNSAVED, goals(shop))));

        done(followUp(NILS, kim, ongoing(shop)));

        assertThat(read(NILS, kim)).hasSize(1);
        assertThat(read(SARA, kim)).isEmpty();
    }

    @Test
    void refusesAGoalThatIsNotInOnesOwnPlan() {
        CaseId kim = kimWithPlan();
        Goal theirs = goal("Regionens mål");
        done(world().use(NILS, SavingCarePlan.class).handle(NILS, SavePlan.of(kim, Revision.UNSAVED, goals(theirs))));

        CannotFollowUp refusal = refused(followUp(SARA, kim, ongoing(shop), ongoing(theirs)));

        assertThat(refusal.why()).isEqualTo(Why.UNKNOWN_GOAL);
        assertThat(refusal.field()).isEqualTo("goal." + theirs.id() + ".direction");
        assertThat(read(SARA, kim)).isEmpty();
    }

    @Test
    void refusesWhatCannotHaveBeenSaid() {
        CaseId kim = kimWithPlan();

        assertThat(why(kim, TODAY)).isEqualTo(Why.NOTHING_SAID);
        assertThat(why(kim, TODAY.plusDays(1), ongoing(shop))).isEqualTo(Why.IN_THE_FUTURE);
        assertThat(why(kim, TODAY.minusDays(1), ongoing(shop))).isEqualTo(Why.BEFORE_THE_CASE);
        assertThat(why(kim, TODAY, ongoing(shop), ongoing(shop))).isEqualTo(Why.SAID_TWICE);
        assertThat(why(kim, TODAY, rated(-1))).isEqualTo(Why.RATING_OUT_OF_RANGE);
        assertThat(why(kim, TODAY, rated(11))).isEqualTo(Why.RATING_OUT_OF_RANGE);
        assertThat(why(kim, TODAY, said("å".repeat(501)))).isEqualTo(Why.WORDS_TOO_LONG);
        assertThat(why(kim, TODAY, next(Optional.empty()))).isEqualTo(Why.NO_NEXT_DATE);
        assertThat(why(kim, TODAY, next(Optional.of(TODAY)))).isEqualTo(Why.NEXT_NOT_LATER);
        done(followUp(SARA, kim, rated(0)));
        done(followUp(SARA, kim, rated(10)));
        done(followUp(SARA, kim, said("å".repeat(500))));
    }

    @Test
    void refusesWithoutAPlanACaseOrTheWorkToDo() {
        CaseId kim = kimWithSupport();
        assertThat(why(kim, TODAY, ongoing(shop))).isEqualTo(Why.NO_PLAN);
        assertThat(why(CaseId.next(world().clock()), TODAY, ongoing(shop))).isEqualTo(Why.NO_SUCH_CASE);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(followUp(jonas, kim, ongoing(shop))).why()).isEqualTo(Why.NO_MANDATE);
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });
        assertThat(why(kim, TODAY, ongoing(shop))).isEqualTo(Why.CASE_CLOSED);
        assertThatThrownBy(() -> world().use(SARA, FollowingUpGoals.class)
                        .handle(NILS, new FollowUpGoals(kim, TODAY, List.of(ongoing(shop)))))
                .isInstanceOf(WrongAuthority.class);
    }

    private CaseId kimWithPlan() {
        CaseId kim = kimWithSupport();
        done(world().use(SARA, SavingImplementationPlan.class)
                .handle(SARA, SavePlan.of(kim, Revision.UNSAVED, goals(shop, sleep))));
        return kim;
    }

    private static GoalProgress ongoing(Goal goal) {
        return GoalProgress.ongoing(goal.id(), Direction.SAME, 5, "Som förut", NEXT);
    }

    private GoalProgress rated(int rating) {
        return GoalProgress.ongoing(shop.id(), Direction.HARDER, rating, "", NEXT);
    }

    private GoalProgress said(String words) {
        return GoalProgress.ongoing(shop.id(), Direction.HARDER, 5, words, NEXT);
    }

    private GoalProgress next(Optional<LocalDate> day) {
        return new GoalProgress(shop.id(), Direction.BETTER, Optional.empty(), "", GoalStatus.ONGOING, day);
    }

    private static Why why(CaseId caseId, LocalDate on, GoalProgress... goals) {
        return refused(world().use(SARA, FollowingUpGoals.class)
                        .handle(SARA, new FollowUpGoals(caseId, on, Arrays.asList(goals))))
                .why();
    }

    private static FollowUp done(FollowUpGoals command) {
        return done(world().use(SARA, FollowingUpGoals.class).handle(SARA, command));
    }

    private static Outcome<FollowUp, CannotFollowUp> followUp(Actor actor, CaseId caseId, GoalProgress... goals) {
        return world().use(actor, FollowingUpGoals.class)
                .handle(actor, new FollowUpGoals(caseId, world().clock().today(), Arrays.asList(goals)));
    }

    private static List<FollowUp> read(Actor actor, CaseId caseId) {
        return world().use(actor, FollowingUpGoals.class).read(actor, caseId);
    }
}
