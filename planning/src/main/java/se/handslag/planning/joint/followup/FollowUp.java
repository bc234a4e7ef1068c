package se.handslag.planning.joint.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.plan.PlanId;

/**
 * One occasion on which goals were followed up (uppföljning). It never changes.
 *
 * @param id the occasion
 * @param caseId whose case
 * @param plan which plan
 * @param on the day
 * @param goals what was said of each goal that was taken up
 * @param by who wrote it down and when
 */
public record FollowUp(FollowUpId id, CaseId caseId, PlanId plan, LocalDate on, List<GoalProgress> goals, Signature by)
        implements PersonalData {
    public FollowUp {
        goals = List.copyOf(goals);
    }

    public Optional<GoalProgress> of(GoalId goal) {
        return goals.stream().filter(progress -> progress.goal().equals(goal)).findFirst();
    }

    @Override
    public String toString() {
        return "FollowUp[" + id + "]";
    }
}
