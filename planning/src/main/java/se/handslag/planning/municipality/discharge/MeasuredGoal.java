package se.handslag.planning.municipality.discharge;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * One of the team's goals as it was measured.
 *
 * @param goal the goal's id in the blueprint
 * @param answer whether it was reached
 * @param why what the answer rests on, in words; may be blank
 * @param evidence what in the record it was read from, as {@code information:<id>} or {@code copy:<id>}; empty when a person answered
 */
public record MeasuredGoal(String goal, Answer answer, String why, List<String> evidence) implements PersonalData {
    public MeasuredGoal {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String toString() {
        return "MeasuredGoal[" + goal + "]";
    }
}
