package se.handslag.web.joint.followup;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.web.shell.Choice;

/**
 * The follow-up's page.
 *
 * @param goals the goals that are worked with, numbered from 1 on the form
 * @param directions how it goes
 * @param ratings 0 to 10
 * @param statuses where a goal stands from now on
 */
public record FollowUpPage(List<Goal> goals, List<Choice> directions, List<Choice> ratings, List<Choice> statuses)
        implements PersonalData {
    public FollowUpPage {
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "FollowUpPage";
    }
}
