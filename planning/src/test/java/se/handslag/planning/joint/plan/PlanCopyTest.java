package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;

class PlanCopyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final PlanContent content = new PlanContent(
            "Bryta isoleringen",
            List.of(new PlanSectionText("background", "Slutade skolan\nvåren 2019", SaidBy.PERSON)),
            List.of(
                    Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Handla själv")
                            .how("Tisdagar")
                            .helpedBy("Sara")
                            .towards("way-back", "isolation-broken")
                            .followedUpOn(Optional.of(DAY))
                            .withSteps(List.of(
                                    new SubGoal(new SubGoalId(UUID.randomUUID()), "Till porten", true),
                                    new SubGoal(new SubGoalId(UUID.randomUUID()), "Till affären", false))),
                    Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Sova").at(GoalStatus.PUT_ASIDE)),
            "Vid köksbordet",
            Optional.of(new PersonsView(Agreement.DOES_NOT_AGREE, "Lite i taget", DAY)));

    @Test
    void saysThePlanWhole() {
        Map<String, String> copy = PlanCopy.write(plan(), id -> "Rubrik " + id);

        assertThat(copy)
                .containsEntry("version", "3")
                .containsEntry("goal.1.words", "Handla själv")
                .containsEntry("goal.1.step.2", "Till affären")
                .containsEntry("section.background.said-by", "person")
                .containsEntry("section.background.heading", "Rubrik background")
                .containsEntry("view", "does-not-agree");
        assertThat(PlanCopy.read(copy)).isEqualTo(content);
    }

    @Test
    void refusesWhatIsNoPlanWithoutRepeatingIt() {
        Map<String, String> copy = new HashMap<>(PlanCopy.write(plan(), id -> "Rubrik " + id));
        copy.put("goal.1.next", "Kims hemlighet");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCopy.read(copy))
                .withMessageNotContaining("hemlighet")
                .withNoCause();
    }

    private Plan plan() {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                SARA.employer(),
                content,
                Optional.of(new Revision(2)),
                new Revision(3),
                Signature.of(SARA, Instant.parse("2026-03-02T08:00:00Z")));
    }
}
