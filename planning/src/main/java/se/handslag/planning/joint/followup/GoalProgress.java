package se.handslag.planning.joint.followup;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;

/**
 * What was said of one goal.
 *
 * @param goal which
 * @param direction how it goes
 * @param rating the person's own rating (egen skattning), 0 to 10; empty if they would not say
 * @param ownWords one sentence in the person's words; may be blank
 * @param status where the goal stands from now on
 * @param next when it is followed up next; required while the goal is ongoing
 */
public record GoalProgress(
        GoalId goal,
        Direction direction,
        Optional<Integer> rating,
        String ownWords,
        GoalStatus status,
        Optional<LocalDate> next)
        implements PersonalData {
    /** The lowest and the highest rating. */
    public static final int LOWEST = 0;

    public static final int HIGHEST = 10;
    /** The longest sentence, in characters. */
    public static final int LONGEST = 500;

    /** The goal goes on and is followed up again. */
    public static GoalProgress ongoing(GoalId goal, Direction direction, int rating, String ownWords, LocalDate next) {
        return new GoalProgress(goal, direction, Optional.of(rating), ownWords, GoalStatus.ONGOING, Optional.of(next));
    }

    @Override
    public String toString() {
        return "GoalProgress[" + goal + "]";
    }
}
