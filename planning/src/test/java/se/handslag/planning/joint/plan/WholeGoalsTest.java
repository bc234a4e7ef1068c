package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;

/** Steps with whose they are, days as windows, and what the person thinks of each goal. */
class WholeGoalsTest extends PlanningOnBothDatabases {
    private static final long SEED = 8_475;

    @Test
    void keepsWhoseAStepIsAndWhen() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla själv")
                .withSteps(List.of(
                        step("Gå till porten").by(StepActor.PERSON, "").on(TODAY.plusDays(7)),
                        step("Ringa").by(StepActor.RELATIVE, "mamma"),
                        step("Boka möte")
                                .by(StepActor.AGENCY, "Arbetsförmedlingen")
                                .on(TODAY.plusDays(14))))
                .reachedWithin(Optional.of(Window.between(TODAY.plusMonths(1), TODAY.plusMonths(3))))
                .followedUpWithin(Optional.of(Window.between(TODAY.plusDays(10), TODAY.plusDays(20))));

        assertThat(save(kim, Revision.UNSAVED, goals(shop)).goals()).containsExactly(shop);
        assertThat(planOf(SARA, kim).orElseThrow().goals()).containsExactly(shop);
    }

    @Test
    void daysAreMovedForAReasonThatIsKeptWithTheOldDays() {
        CaseId kim = kimWithSupport();
        Window first = Window.between(TODAY.plusDays(10), TODAY.plusDays(20));
        Window later = Window.between(TODAY.plusDays(30), TODAY.plusDays(40));
        Goal shop = goal("Handla").followedUpWithin(Optional.of(first)).reachedWithin(Optional.of(first));
        save(kim, Revision.UNSAVED, goals(shop));

        assertThat(why(kim, goals(shop.followedUpWithin(Optional.of(later)))))
                .isEqualTo("moved-without-reason goal." + shop.id() + ".next");
        assertThat(why(kim, goals(shop.reachedWithin(Optional.of(later)))))
                .isEqualTo("moved-without-reason goal." + shop.id() + ".target");

        Window moved = later.movedBecause(MoveReason.PERSON_COULD_NOT);
        Plan saved = save(kim, new Revision(1), goals(shop.followedUpWithin(Optional.of(moved))));
        assertThat(saved.goals().get(0).review()).contains(moved);
        assertThat(world().use(SARA, ReadingPlans.class)
                        .versions(SARA, kim)
                        .get(0)
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().text()).isEqualTo(first.text());
                    assertThat(change.after())
                            .isEqualTo(new FieldValue(later.text(), MoveReason.PERSON_COULD_NOT.code()));
                });
        // What is written of other things leaves the days and their reason alone.
        Plan next = save(
                kim,
                new Revision(2),
                goals(shop.followedUpWithin(Optional.of(later)).how("Tisdagar")));
        assertThat(next.goals().get(0).review()).contains(moved);
    }

    /** Whatever is tried: days that were set and are others are never saved without a reason, and everything else is. */
    @Test
    void noDaysAreEverMovedInSilence() {
        Random random = new Random(SEED);
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla").followedUpWithin(Optional.of(window(random)));
        Plan now = save(kim, Revision.UNSAVED, goals(shop));
        for (int i = 0; i < 60; i++) {
            Optional<Window> was = now.goals().get(0).review();
            Window days = random.nextInt(4) == 0 ? was.orElse(window(random)) : window(random);
            Window tried = Window.between(days.from(), days.to());
            Window with = random.nextBoolean() ? tried : tried.movedBecause(MoveReason.values()[random.nextInt(6)]);
            Optional<Window> written = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(with);
            boolean silent = was.isPresent()
                    && written.isPresent()
                    && !written.get().sameDays(was.get())
                    && written.get().moved().isEmpty();

            Outcome<SavedPlan, CannotSavePlan> outcome =
                    handle(SavePlan.of(kim, now.revision(), goals(shop.followedUpWithin(written))));

            assertThat(outcome.isDone()).isEqualTo(!silent);
            now = planOf(SARA, kim).orElseThrow();
            Optional<Window> stands = now.goals().get(0).review();
            if (!silent) {
                assertThat(stands.map(Window::text)).isEqualTo(written.map(Window::text));
            } else {
                assertThat(stands).isEqualTo(was);
            }
        }
    }

    @Test
    void whatThePersonThinksOfAGoalIsAboutTheGoalAsItWas() {
        CaseId kim = kimWithSupport();
        GoalView no = GoalView.of(new PersonsView(Agreement.DOES_NOT_AGREE, "Inte än", TODAY));
        Goal shop = goal("Handla").viewed(Optional.of(no));
        Goal sleep = goal("Sova").viewed(Optional.of(no));
        save(kim, Revision.UNSAVED, goals(shop, sleep));

        Plan changed =
                save(kim, new Revision(1), goals(shop.viewed(Optional.empty()).how("Tisdagar"), sleep));

        assertThat(changed.goals().get(0).view()).contains(no.butChanged());
        assertThat(changed.goals().get(1).view()).contains(no);
        GoalView yes = GoalView.of(new PersonsView(Agreement.AGREES, "", TODAY));
        Plan asked = save(kim, new Revision(2), goals(shop.how("Tisdagar").viewed(Optional.of(yes)), sleep));
        assertThat(asked.goals().get(0).view()).contains(yes);
    }

    @Test
    void asksWhetherAnAnswerHoldsWhenThatGoalWasChangedMeanwhile() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Goal sleep = goal("Sova");
        save(kim, Revision.UNSAVED, goals(shop, sleep));
        save(kim, new Revision(1), goals(shop.how("Tisdagar"), sleep));
        GoalView yes = GoalView.of(new PersonsView(Agreement.AGREES, "", TODAY));

        assertThat(refused(handle(SavePlan.of(kim, new Revision(1), goals(shop.viewed(Optional.of(yes)), sleep)))))
                .isInstanceOfSatisfying(CannotSavePlan.Conflict.class, conflict -> assertThat(conflict.fields())
                        .extracting(change -> change.field().code())
                        .containsExactly("goal." + shop.id() + ".goal-view"));
        // Nobody has touched the other goal.
        assertThat(done(handle(SavePlan.of(kim, new Revision(1), goals(shop, sleep.viewed(Optional.of(yes))))))
                        .plan()
                        .goals()
                        .get(1)
                        .view())
                .contains(yes);
    }

    @Test
    void aPlanThatNobodyHereAnswersForIsRefused() {
        CaseId kim = kimWithSupport();
        Goal work = goal("Få ett jobb")
                .withSteps(List.of(
                        step("Skriva in").by(StepActor.AGENCY, "Arbetsförmedlingen"),
                        step("Följa med").by(StepActor.RELATIVE, "pappa"),
                        step("Utreda").by(StepActor.REGION, "")));

        assertThat(refusal(kim, Revision.UNSAVED, goals(work)))
                .isEqualTo("nobody-responsible goal." + work.id() + ".helpers");
        // Somebody here helps; or a step is the person's, or ours, or not yet anybody's.
        for (UnaryOperator<Goal> own : List.<UnaryOperator<Goal>>of(
                goal -> goal.helpedBy("Sara"),
                goal -> with(goal, step("Ringa").by(StepActor.PERSON, "")),
                goal -> with(goal, step("Ringa").by(StepActor.MUNICIPALITY, "")),
                goal -> with(goal, step("Ringa")))) {
            assertThat(handle(SavePlan.of(kimWithSupport(), Revision.UNSAVED, goals(own.apply(work))))
                            .isDone())
                    .isTrue();
        }
    }

    @Test
    void aGoalWithoutANextStepSaysSoUntilThereIsOneOrAReason() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        assertThat(save(kim, Revision.UNSAVED, goals(shop)).goals().get(0).lacksNextStep())
                .isTrue();
        Plan explained = save(kim, new Revision(1), goals(shop.withoutStepBecause(" Vi väntar in läkaren ")));
        assertThat(explained.goals().get(0).lacksNextStep()).isFalse();
        assertThat(explained.goals().get(0).withoutStep()).isEqualTo("Vi väntar in läkaren");

        Plan stepped = save(
                kim,
                new Revision(2),
                goals(shop.withoutStepBecause("Vi väntar in läkaren").withSteps(List.of(step("Till porten")))));
        assertThat(stepped.goals().get(0).withoutStep()).isEmpty();
        assertThat(stepped.goals().get(0).lacksNextStep()).isFalse();
        assertThat(shop.withSteps(List.of(new SubGoal(SubGoalId.next(world().clock()), "Klart", true)))
                        .lacksNextStep())
                .isTrue();
        assertThat(shop.at(GoalStatus.REACHED).lacksNextStep()).isFalse();
    }

    @Test
    void refusesDaysThatHaveBeenAndAnswersThatHaveNot() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        assertThat(refusal(
                        kim, Revision.UNSAVED, goals(shop.reachedWithin(Optional.of(Window.on(TODAY.minusDays(1)))))))
                .isEqualTo("target-in-the-past goal." + shop.id() + ".target");
        GoalView tomorrow = GoalView.of(new PersonsView(Agreement.AGREES, "", TODAY.plusDays(1)));
        assertThat(refusal(kim, Revision.UNSAVED, goals(shop.viewed(Optional.of(tomorrow)))))
                .isEqualTo("answer-in-the-future goal." + shop.id() + ".goal-view");
        assertThat(refusal(
                        kim,
                        Revision.UNSAVED,
                        goals(shop.withSteps(List.of(step("Ring").by(StepActor.AGENCY, "x".repeat(501)))))))
                .startsWith("too-long goal." + shop.id() + ".step.");
        // A window that has begun is not past.
        assertThat(save(
                                kim,
                                Revision.UNSAVED,
                                goals(shop.followedUpWithin(Optional.of(Window.between(TODAY.minusDays(3), TODAY)))))
                        .goals())
                .hasSize(1);
    }

    @Test
    void crossesWholeAsACopy() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.PLAN);
        Goal shop = goal("Handla")
                .withSteps(List.of(
                        step("Boka").by(StepActor.AGENCY, "Arbetsförmedlingen").on(TODAY), step("Gå")))
                .reachedWithin(Optional.of(Window.between(TODAY, TODAY.plusDays(9))))
                .followedUpWithin(Optional.of(Window.on(TODAY.plusDays(4))))
                .viewed(Optional.of(GoalView.of(new PersonsView(Agreement.AGREES, "Ja", TODAY))));
        Goal sleep = goal("Sova").withoutStepBecause("Vi vet inte än");
        Plan plan = save(kim, Revision.UNSAVED, goals(shop, sleep));

        done(world().use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(kim, PlanningItems.PLAN, plan.id().value(), REGION.id(), Ground.CONSENT, "")));

        assertThat(PlanCopy.read(world().use(NILS, ReadingPlans.class)
                                .read(NILS, kim)
                                .received()
                                .get(0)
                                .item()
                                .content())
                        .goals())
                .containsExactly(shop, sleep);
    }

    @Test
    void aWholeGoalTakesItselfApartAndTogetherAgain() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            List<SubGoal> steps = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                SubGoal step = new SubGoal(SubGoalId.next(world().clock()), "steg", random.nextBoolean());
                step = random.nextBoolean()
                        ? step.by(StepActor.values()[random.nextInt(5)], random.nextBoolean() ? "Eva Ek" : "")
                        : step;
                steps.add(random.nextBoolean() ? step.on(TODAY.plusDays(random.nextInt(9))) : step);
            }
            PersonsView said =
                    new PersonsView(Agreement.values()[random.nextInt(3)], random.nextBoolean() ? "" : "Ja då", TODAY);
            Goal goal = goal("Handla")
                    .withSteps(steps)
                    .towards(Set.of())
                    .reachedWithin(random.nextBoolean() ? Optional.empty() : Optional.of(window(random)))
                    .followedUpWithin(Optional.of(window(random).movedBecause(MoveReason.SET_WRONG)))
                    .viewed(
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(new GoalView(said, random.nextBoolean())));
            assertThat(PlanFields.content(PlanFields.of(goals(goal)))).isEqualTo(goals(goal));
        }
    }

    private static Window window(Random random) {
        LocalDate from = TODAY.plusDays(random.nextInt(60));
        return Window.between(from, from.plusDays(random.nextInt(20)));
    }

    private static SubGoal step(String text) {
        return new SubGoal(SubGoalId.next(world().clock()), text, false);
    }

    private static Goal with(Goal goal, SubGoal step) {
        List<SubGoal> steps = new ArrayList<>(goal.subGoals());
        steps.add(step);
        return goal.withSteps(steps);
    }

    private static String why(CaseId kim, PlanContent content) {
        return refusal(kim, new Revision(1), content);
    }

    private static String refusal(CaseId kim, Revision seen, PlanContent content) {
        CannotSavePlan refusal = refused(handle(SavePlan.of(kim, seen, content)));
        return refusal.sentence().key().replace("plan.save.cannot.", "") + " " + refusal.field();
    }

    private static Plan save(CaseId kim, Revision seen, PlanContent content) {
        return done(handle(SavePlan.of(kim, seen, content))).plan();
    }

    private static Outcome<SavedPlan, CannotSavePlan> handle(SavePlan command) {
        return world().use(SARA, SavingImplementationPlan.class).handle(SARA, command);
    }
}
