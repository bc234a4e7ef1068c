package se.handslag.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * How one person's way through the team ended (avslut), as the modules to the right may know it.
 *
 * @param caseId whose case
 * @param team the team
 * @param on the day it ended
 * @param reason why
 * @param goals for each of the team's programme goals whether it was reached, by the goal's id in the blueprint's order; empty when the
 *     support never began
 * @param by who recorded it and when
 */
public record Discharge(
        CaseId caseId, TeamId team, LocalDate on, DischargeReason reason, Map<String, Answer> goals, Signature by)
        implements PersonalData {
    public Discharge {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    }

    /** The same with another answer to one of its goals. */
    public Discharge answering(String goal, Answer answer) {
        Map<String, Answer> answers = new LinkedHashMap<>(goals);
        answers.put(goal, answer);
        return new Discharge(caseId, team, on, reason, answers, by);
    }

    @Override
    public String toString() {
        return "Discharge[" + caseId + "]";
    }
}
