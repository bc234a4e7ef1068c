package se.handslag.planning.joint.plan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;

class PlanJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID ID = new UUID(1, 2);

    /** As plans were written until a goal could be followed up within several days. */
    private static final String OF_ONE_DAY =
            """
            {"aim":"Bryta isoleringen","goals":[{"helpers":"Sara","how":"Tisdagar",\
            "id":"00000000-0000-0001-0000-000000000002","next":"2026-03-02","programme":["way-back"],\
            "saidBy":"person","status":"ongoing","steps":[{"done":true,\
            "id":"00000000-0000-0001-0000-000000000002","text":"Till porten"}],"words":"Handla"},\
            {"helpers":"","how":"","id":"00000000-0000-0001-0000-000000000003","next":"","programme":[],\
            "saidBy":"team","status":"reached","steps":[],"words":"Sova"}],"participation":"Vid bordet",\
            "schema":1,"sections":[{"id":"background","saidBy":"person","text":"Slutade skolan"}],\
            "view":{"answer":"agrees","on":"2026-03-02","ownWords":"Ja"}}""";

    @Test
    void readsAPlanFromWhenAGoalWasFollowedUpOnOneDay() {
        PlanContent plan = PlanJson.read(OF_ONE_DAY);

        assertThat(plan.aim()).isEqualTo("Bryta isoleringen");
        assertThat(plan.view()).contains(new PersonsView(Agreement.AGREES, "Ja", DAY));
        Goal shop = plan.goals().get(0);
        assertThat(shop)
                .isEqualTo(Goal.saidByPerson(new GoalId(ID), "Handla")
                        .how("Tisdagar")
                        .helpedBy("Sara")
                        .towards("way-back")
                        .followedUpOn(Optional.of(DAY))
                        .withSteps(List.of(new SubGoal(new SubGoalId(ID), "Till porten", true))));
        assertThat(plan.goals().get(1).status()).isEqualTo(GoalStatus.REACHED);
        assertThat(plan.goals().get(1).review()).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        PlanContent plan = PlanContent.of(
                List.of(),
                List.of(
                        Goal.saidByPerson(new GoalId(ID), "Handla")
                                .reachedWithin(Optional.of(Window.between(DAY, DAY.plusMonths(3))))
                                .followedUpWithin(Optional.of(
                                        Window.between(DAY, DAY.plusDays(14)).movedBecause(MoveReason.PERSONS_WISH)))
                                .viewed(Optional.of(
                                        GoalView.of(new PersonsView(Agreement.COULD_NOT_ANSWER, "Vet inte", DAY))
                                                .butChanged()))
                                .withSteps(List.of(new SubGoal(new SubGoalId(ID), "Ring", false)
                                        .by(StepActor.AGENCY, "Arbetsförmedlingen")
                                        .on(DAY.plusDays(3)))),
                        Goal.saidByPerson(new GoalId(new UUID(3, 4)), "Sova")
                                .withoutStepBecause("Vi väntar in läkaren")));

        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
        assertThat(PlanJson.read(PlanJson.write(PlanJson.read(OF_ONE_DAY)))).isEqualTo(PlanJson.read(OF_ONE_DAY));
    }

    @Test
    void refusesAFormThatIsNotKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.read(OF_ONE_DAY.replace("\"schema\":1", "\"schema\":9")));
    }
}
