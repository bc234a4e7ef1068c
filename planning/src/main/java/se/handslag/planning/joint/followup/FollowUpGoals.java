package se.handslag.planning.joint.followup;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down how it goes with the goals (följ upp målen).
 *
 * @param caseId whose case
 * @param on the day they were followed up
 * @param goals what was said of each; goals that were not taken up are left out
 */
public record FollowUpGoals(CaseId caseId, LocalDate on, List<GoalProgress> goals) implements PersonalData {
    public FollowUpGoals {
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "FollowUpGoals[" + caseId + "]";
    }
}
