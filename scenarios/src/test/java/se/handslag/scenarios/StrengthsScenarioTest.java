package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.MethodGiven;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.Aspect;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.ReadingMappings;
import se.handslag.teams.strengths.StrengthsModel;

/** The strengths model: what the person can and wants comes first, and the goals are the person's own (Socialstyrelsen 2025-2-9454). */
@CompositionRoot(because = "it plays the staff of both authorities")
class StrengthsScenarioTest {

    @Test
    void whatThePersonCanAndWantsIsMappedAndTheGoalsAreTheirOwn() {
        try (ModelAtWork strengths = ModelAtWork.of(new StrengthsModel())) {
            PlanningAtWork planning = new PlanningAtWork(strengths);
            CaseId kim = strengths.comesIn("19900101-9802", "Kim", "Åkesson");
            strengths.isAssessedByBoth(kim);
            strengths.isGrantedSupport(kim, 6);
            theStrengthsAreMapped(strengths, planning, kim);
            theGoalIsTheirOwn(strengths, planning, kim);
            isMetWhereTheyAreAndSoughtOut(strengths, planning, kim);
            theGoalIsReached(strengths, planning, kim);
            new TransfersAtWork(strengths).isTransferredWithOverlap(kim);
            strengths.ends(kim, Map.of("own-goals-reached", Answer.YES, "life-in-society", Answer.YES));
            strengths.everyHandOverIsAnActOnAGround(
                    kim, PlanningItems.MAPPING, PlanningItems.PLAN, PlanningItems.DISCHARGE);
        }
    }

    /** Resources and what the person wants, in the person's words and the coordinator's apart; nothing has to be a need. */
    private static void theStrengthsAreMapped(ModelAtWork strengths, PlanningAtWork planning, CaseId kim) {
        planning.gives(SARA, kim, ContactPlace.HOME, "strengths-assessment");
        planning.maps(
                SARA,
                kim,
                LifeArea.COMMUNITY,
                Map.of(
                        MappingField.RESOURCES_PERSON, "Jag kan allt om tåg.",
                        MappingField.FUTURE_PERSON, "Jag vill guida på järnvägsmuseet."));
        AreaMapping relations = planning.maps(
                SARA,
                kim,
                LifeArea.RELATIONS,
                Map.of(
                        MappingField.RESOURCES_PERSON, "Jag har min kusin.",
                        MappingField.RESOURCES_TEAM, "Kusinen Ali hämtar gärna."));
        strengths.handsOver(SARA, kim, PlanningItems.MAPPING, relations.id().value());

        List<ReadingMappings.Area> areas =
                strengths.use(SARA, ReadingMappings.class).read(SARA, kim).areas();
        assertThat(areas).extracting(area -> area.now().area()).containsExactly(LifeArea.RELATIONS, LifeArea.COMMUNITY);
        assertThat(areas)
                .flatExtracting(area -> area.now().content().fields().keySet())
                .extracting(MappingField::aspect)
                .containsOnly(Aspect.RESOURCES, Aspect.FUTURE);
        assertThat(strengths.support().received(NILS, kim, PlanningItems.MAPPING))
                .singleElement()
                .satisfies(copy -> assertThat(copy.values()).contains("Jag kan allt om tåg.", "Jag har min kusin."));
    }

    private static void theGoalIsTheirOwn(ModelAtWork strengths, PlanningAtWork planning, CaseId kim) {
        strengths.daysPass(7);
        planning.plans(
                SARA,
                kim,
                "strengths",
                "Jag kan tåg bättre än de flesta.",
                planning.goal(
                        "Jag vill guida på järnvägsmuseet",
                        "Åka dit med Ali en tisdag",
                        StepActor.RELATIVE,
                        "Ali",
                        "own-goals-reached"));
        Goal goal = planning.plan(SARA, kim).goals().get(0);
        assertThat(goal.saidBy()).isEqualTo(SaidBy.PERSON);
        assertThat(goal.words()).isEqualTo("Jag vill guida på järnvägsmuseet");
        assertThat(goal.lacksNextStep()).isFalse();
        planning.gives(SARA, kim, ContactPlace.COMMUNITY, "recovery-plan");
        assertThat(planning.contacts(SARA, kim).latest())
                .flatExtracting(contact -> contact.method().stream().toList())
                .extracting(MethodGiven::id, MethodGiven::manual)
                .allSatisfy(given -> assertThat(given.toList()).asString().contains("Integrerad psykiatri"));
    }

    /** Where the person is; and sought out after the second missed meeting, once a week. */
    private static void isMetWhereTheyAreAndSoughtOut(ModelAtWork strengths, PlanningAtWork planning, CaseId kim) {
        strengths.daysPass(7);
        planning.misses(SARA, kim);
        assertThat(planning.tasks(SARA, kim, "absence-"))
                .as("the model says nothing of one missed meeting")
                .isEmpty();
        strengths.daysPass(7);
        planning.misses(SARA, kim);
        assertThat(planning.tasks(SARA, kim, "absence-"))
                .containsExactly("absence-seek-out " + strengths.today().plusDays(7));
        strengths.daysPass(5);
        planning.meets(SARA, kim, ContactPlace.COMMUNITY);
        assertThat(planning.tasks(SARA, kim, "absence-")).isEmpty();
        assertThat(planning.contacts(SARA, kim).places().keySet())
                .isEqualTo(Set.of(ContactPlace.HOME, ContactPlace.COMMUNITY));
    }

    private static void theGoalIsReached(ModelAtWork strengths, PlanningAtWork planning, CaseId kim) {
        strengths.daysPass(30);
        planning.goalsAreFollowedUp(kim, 4, "Jag var där, men vågade inte gå in.");
        strengths.daysPass(60);
        Goal goal = planning.plan(SARA, kim).goals().get(0);
        strengths
                .use(SARA, FollowingUpGoals.class)
                .handle(
                        SARA,
                        new FollowUpGoals(
                                kim,
                                strengths.today(),
                                List.of(new GoalProgress(
                                        goal.id(),
                                        Direction.BETTER,
                                        Optional.of(9),
                                        "Jag guidade en skolklass!",
                                        GoalStatus.REACHED,
                                        Optional.empty()))))
                .orElseThrow();
        assertThat(planning.plan(SARA, kim).goals()).extracting(Goal::status).containsExactly(GoalStatus.REACHED);
    }
}
