package se.handslag.planning.municipality.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.region.plan.SavingCarePlan;

class SavingImplementationPlanTest extends PlanningOnBothDatabases {

    @Test
    void savesThePlanWithEverythingInIt() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Jag vill kunna handla själv")
                .how("Tisdagar klockan tio")
                .helpedBy("Sara och mamma")
                .towards("isolation-broken")
                .followedUpOn(Optional.of(TODAY.plusMonths(1)))
                .withSteps(List.of(new SubGoal(SubGoalId.next(world().clock()), "Till porten", true)));
        PlanContent content = PlanContent.of(
                        List.of(
                                new PlanSectionText("daily-routines", "Upp klockan nio", SaidBy.TEAM),
                                new PlanSectionText("background", "Jag slutade gå ut", SaidBy.PERSON)),
                        List.of(shop))
                .aimingAt("Bryta isoleringen")
                .madeWith("Vid två hembesök")
                .viewedAs(new PersonsView(Agreement.AGREES, "Det känns rätt", TODAY));

        Plan plan = done(save(SARA, kim, Revision.UNSAVED, content)).plan();

        assertThat(plan.revision()).isEqualTo(new Revision(1));
        assertThat(plan.owner()).isEqualTo(UPPSALA.id());
        assertThat(plan.goals()).containsExactly(shop);
        assertThat(plan.sections())
                .extracting(PlanSectionText::section)
                .containsExactly("background", "daily-routines");
        assertThat(plan.changedSinceViewed()).isFalse();
        assertThat(planOf(SARA, kim)).contains(plan);
        assertThat(planOf(ELIN, kim)).contains(plan);
    }

    @Test
    void keepsEveryVersionAndWhoChangedWhat() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Plan first = done(save(SARA, kim, Revision.UNSAVED, goals(shop))).plan();
        Plan second = done(save(ELIN, kim, first.revision(), goals(shop.how("Tisdagar"))))
                .plan();

        List<ReadingPlans.Version> versions =
                world().use(SARA, ReadingPlans.class).versions(SARA, kim);

        assertThat(versions).extracting(ReadingPlans.Version::plan).containsExactly(second, first);
        assertThat(versions.get(0).plan().saved().name()).isEqualTo("Elin Berg");
        assertThat(versions.get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.field().code()).isEqualTo("goal." + shop.id() + ".how");
            assertThat(change.before().text()).isEmpty();
            assertThat(change.after().text()).isEqualTo("Tisdagar");
        });
        assertThat(world().use(SARA, ReadingPlans.class).version(SARA, kim, new Revision(1)))
                .contains(first);
    }

    @Test
    void makesNoNewVersionWhenNothingChanged() {
        CaseId kim = kimWithSupport();
        Plan first =
                done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla")))).plan();

        assertThat(done(save(ELIN, kim, first.revision(), first.content())).plan())
                .isEqualTo(first);
    }

    @Test
    void saysWhenThePlanHasChangedSinceThePersonAnswered() {
        CaseId kim = kimWithSupport();
        PersonsView agrees = new PersonsView(Agreement.AGREES, "", TODAY);
        Plan first = done(save(
                        SARA, kim, Revision.UNSAVED, goals(goal("Handla")).viewedAs(agrees)))
                .plan();
        Plan second = done(save(SARA, kim, first.revision(), first.content().aimingAt("Mer")))
                .plan();

        assertThat(second.content().view()).contains(agrees);
        assertThat(second.changedSinceViewed()).isTrue();
        PlanContent asked = second.content().viewedAs(new PersonsView(Agreement.DOES_NOT_AGREE, "Nej", TODAY));
        assertThat(done(save(SARA, kim, second.revision(), asked)).plan().changedSinceViewed())
                .isFalse();
    }

    @Test
    void refusesBeforeSupportIsGranted() {
        assertThat(refused(save(SARA, openKim(), Revision.UNSAVED, goals(goal("Handla")))))
                .isInstanceOf(CannotSaveImplementationPlan.NotGranted.class);
    }

    @Test
    void isWrittenFromTheDecisionAndNotOnlyFromTheFirstDay() {
        CaseId kim = openKim();
        grant(SARA, kim, TODAY.plusDays(10), TODAY.plusMonths(4));

        done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla"))));
    }

    @Test
    void isWrittenOnTheLastDayAndRefusedOnTheNext() {
        CaseId kim = kimWithSupport();
        LocalDate last = TODAY.plusMonths(3).minusDays(1);
        world().clock().set(last);
        Plan plan =
                done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla")))).plan();
        world().clock().set(last.plusDays(1));

        CannotSavePlan refusal =
                refused(save(SARA, kim, plan.revision(), plan.content().aimingAt("Mer")));

        assertThat(refusal).isEqualTo(new CannotSaveImplementationPlan.SupportEnded(last));
        grant(SARA, kim, last.plusDays(1), last.plusMonths(3));
        done(save(SARA, kim, plan.revision(), plan.content().aimingAt("Mer")));
    }

    @Test
    void saysBeforehandWhatStandsInTheWay() {
        CaseId kim = openKim();
        SavingPlans saving = world().use(SARA, SavingPlans.class);
        assertThat(saving.obstacle(SARA, kim)).contains(new CannotSaveImplementationPlan.NotGranted());
        grant(SARA, kim, TODAY, TODAY.plusMonths(3));
        assertThat(saving.obstacle(SARA, kim)).isEmpty();
        assertThat(world().use(NILS, SavingPlans.class).obstacle(NILS, kim)).isEmpty();
        assertThat(world().use(OSKAR, SavingPlans.class).obstacle(OSKAR, kim))
                .contains(new CannotSavePlan.NoSuchCase());
    }

    @Test
    void refusesACaseThatIsNotHere() {
        assertThat(why(save(SARA, CaseId.next(world().clock()), Revision.UNSAVED, goals(goal("Handla")))))
                .isInstanceOf(CannotSavePlan.NoSuchCase.class);
    }

    @Test
    void refusesAClosedCase() {
        CaseId kim = kimWithSupport();
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });

        assertThat(why(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla")))))
                .isInstanceOf(CannotSavePlan.CaseClosed.class);
    }

    @Test
    void refusesSomeoneWhoDoesNotHandleCases() {
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Skolsköterska", "Team", Mandate.HEALTH_CARE);

        assertThat(why(save(jonas, kimWithSupport(), Revision.UNSAVED, goals(goal("Handla")))))
                .isInstanceOf(CannotSavePlan.NoMandate.class);
    }

    @Test
    void refusesAnEmptyPlan() {
        assertThat(why(save(SARA, kimWithSupport(), Revision.UNSAVED, PlanContent.EMPTY.madeWith("Samtal"))))
                .isInstanceOf(CannotSavePlan.NothingWritten.class);
    }

    @Test
    void refusesASectionThatTheRegionAnswersFor() {
        assertThat(sectionRefusal("diagnoses").field()).isEqualTo("section.diagnoses");
        assertThat(sectionRefusal("nonsense")).isInstanceOf(CannotSavePlan.WrongSection.class);
    }

    private CannotSavePlan sectionRefusal(String section) {
        PlanContent content = PlanContent.of(List.of(new PlanSectionText(section, "x", SaidBy.TEAM)), List.of());
        return why(save(SARA, kimWithSupport(), Revision.UNSAVED, content));
    }

    @Test
    void refusesAGoalWithoutWordsAndPointsAtIt() {
        Goal empty = goal("  ");

        CannotSavePlan refusal = why(save(SARA, kimWithSupport(), Revision.UNSAVED, goals(goal("Handla"), empty)));

        assertThat(refusal).isInstanceOf(CannotSavePlan.GoalWithoutWords.class);
        assertThat(refusal.field()).isEqualTo("goal." + empty.id() + ".words");
    }

    @Test
    void refusesAGoalThatTheTeamDoesNotHave() {
        assertThat(goalRefusal(goal -> goal.towards("informed", "win-the-lottery")))
                .isInstanceOf(CannotSavePlan.UnknownProgrammeGoal.class);
    }

    @Test
    void refusesANextFollowUpInThePastButNotOneThatHasPassedSince() {
        assertThat(goalRefusal(goal -> goal.followedUpOn(Optional.of(TODAY.minusDays(1)))))
                .isInstanceOf(CannotSavePlan.FollowUpInThePast.class);
        CaseId kim = kimWithSupport();
        Goal today = goal("Handla").followedUpOn(Optional.of(TODAY));
        Plan plan = done(save(SARA, kim, Revision.UNSAVED, goals(today))).plan();
        world().clock().set(TODAY.plusDays(3));

        done(save(SARA, kim, plan.revision(), goals(today.how("Nytt"))));
    }

    @Test
    void refusesAnAnswerFromTheFuture() {
        PlanContent tomorrow =
                goals(goal("Handla")).viewedAs(new PersonsView(Agreement.COULD_NOT_ANSWER, "", TODAY.plusDays(1)));

        assertThat(why(save(SARA, kimWithSupport(), Revision.UNSAVED, tomorrow)))
                .isInstanceOf(CannotSavePlan.AnswerInTheFuture.class);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String line = "å".repeat(PlanContent.LONGEST_LINE + 1);
        assertThat(goalRefusal(goal -> goal.inTheWords(line, SaidBy.TEAM))).isInstanceOf(CannotSavePlan.TooLong.class);
        assertThat(goalRefusal(goal -> goal.helpedBy(line))).isInstanceOf(CannotSavePlan.TooLong.class);
        assertThat(goalRefusal(goal -> goal.how("å".repeat(PlanContent.LONGEST_TEXT + 1))))
                .isInstanceOf(CannotSavePlan.TooLong.class);
    }

    @Test
    void refusesMoreThanOnePlanHolds() {
        CaseId kim = kimWithSupport();
        List<Goal> many = IntStream.rangeClosed(0, PlanContent.MOST_GOALS)
                .mapToObj(number -> goal("Mål " + number))
                .toList();
        assertThat(why(save(SARA, kim, Revision.UNSAVED, PlanContent.of(List.of(), many))))
                .isInstanceOf(CannotSavePlan.TooMuch.class);
        assertThat(goalRefusal(goal -> goal.withSteps(IntStream.rangeClosed(0, PlanContent.MOST_STEPS)
                        .mapToObj(number -> new SubGoal(SubGoalId.next(world().clock()), "Steg", false))
                        .toList())))
                .isInstanceOf(CannotSavePlan.TooMuch.class);
        PlanContent long20 = PlanContent.of(
                List.of(),
                many.stream().limit(20).map(goal -> goal.how("å".repeat(4_000))).toList());
        assertThat(why(save(SARA, kim, Revision.UNSAVED, long20))).isInstanceOf(CannotSavePlan.TooMuch.class);
    }

    @Test
    void savesAndHandsOverTheLargestPlanThereIs() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, se.handslag.planning.PlanningItems.PLAN);
        List<Goal> goals = Stream.generate(() -> goal("\"å\n")).limit(14).toList();
        PlanContent content = PlanContent.of(
                List.of(),
                goals.stream().map(goal -> goal.how("\"\n\\å".repeat(1_000))).toList());

        Plan plan = done(handle(
                        SARA, SavePlan.of(kim, Revision.UNSAVED, content).withCopyTo(REGION.id())))
                .plan();

        assertThat(planOf(SARA, kim)).contains(plan);
        assertThat(world().use(NILS, ReadingPlans.class).read(NILS, kim).received())
                .hasSize(1);
    }

    @Test
    void refusesAVersionThatHasNeverBeen() {
        assertThat(why(save(SARA, kimWithSupport(), new Revision(7), goals(goal("Handla")))))
                .isInstanceOf(CannotSavePlan.NoSuchVersion.class);
    }

    @Test
    void takesOutAStepThatIsLeftBlank() {
        CaseId kim = kimWithSupport();
        SubGoal step = new SubGoal(SubGoalId.next(world().clock()), "Till porten", false);
        Goal shop = goal("Handla").withSteps(List.of(step));
        Plan plan = done(save(SARA, kim, Revision.UNSAVED, goals(shop))).plan();

        Plan next = done(save(
                        SARA, kim, plan.revision(), goals(shop.withSteps(List.of(new SubGoal(step.id(), " ", false))))))
                .plan();

        assertThat(next.goals().get(0).subGoals()).isEmpty();
    }

    @Test
    void isNotForSomeoneWhomAnotherAuthorityEmploys() {
        CaseId kim = kimWithSupport();
        SavingImplementationPlan uppsalas = world().use(SARA, SavingImplementationPlan.class);
        SavePlan command = SavePlan.of(kim, Revision.UNSAVED, goals(goal("Handla")));

        assertThatThrownBy(() -> uppsalas.handle(NILS, command)).isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> uppsalas.handle(OSKAR, command)).isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> world().platform().at(REGION.id()).use(SavingImplementationPlan.class))
                .isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().platform().at(UPPSALA.id()).use(SavingCarePlan.class))
                .isInstanceOf(NotOffered.class);
    }

    @Test
    void isUnknownToTheOtherMunicipality() {
        CaseId kim = kimWithSupport();
        done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla"))));

        assertThat(planOf(OSKAR, kim)).isEmpty();
        assertThat(why(world().platform()
                        .at(ALVKARLEBY.id())
                        .use(SavingImplementationPlan.class)
                        .handle(OSKAR, SavePlan.of(kim, Revision.UNSAVED, goals(goal("Handla"))))))
                .isInstanceOf(CannotSavePlan.NoSuchCase.class);
    }

    private CannotSavePlan goalRefusal(UnaryOperator<Goal> fault) {
        return why(save(
                SARA,
                kimWithSupport(),
                Revision.UNSAVED,
                goals(fault.apply(Goal.saidByPerson(GoalId.next(world().clock()), "Handla")))));
    }

    private static Outcome<SavedPlan, CannotSavePlan> save(
            Actor actor, CaseId caseId, Revision seen, PlanContent content) {
        return handle(actor, SavePlan.of(caseId, seen, content));
    }

    private static Outcome<SavedPlan, CannotSavePlan> handle(Actor actor, SavePlan command) {
        return world().use(actor, SavingImplementationPlan.class).handle(actor, command);
    }

    private static CannotSavePlan why(Outcome<SavedPlan, CannotSavePlan> outcome) {
        return refused(outcome);
    }
}
