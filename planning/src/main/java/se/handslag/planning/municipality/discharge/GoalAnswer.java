package se.handslag.planning.municipality.discharge;

import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * Whether one of the team's goals was reached.
 *
 * @param answer yes, no or not known
 * @param why what the answer rests on; required when it is not known
 */
public record GoalAnswer(Answer answer, String why) implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 1_000;

    public static GoalAnswer yes() {
        return new GoalAnswer(Answer.YES, "");
    }

    public static GoalAnswer no() {
        return new GoalAnswer(Answer.NO, "");
    }

    /** Nobody knows, for instance because the person could not be reached. */
    public static GoalAnswer unknown(String why) {
        return new GoalAnswer(Answer.UNKNOWN, why);
    }

    @Override
    public String toString() {
        return "GoalAnswer[" + answer + "]";
    }
}
