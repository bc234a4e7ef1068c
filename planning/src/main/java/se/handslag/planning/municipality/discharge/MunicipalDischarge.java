package se.handslag.planning.municipality.discharge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.Discharge;
import se.handslag.planning.DischargeReason;

/**
 * A discharge as the municipality keeps it. It never changes.
 *
 * @param id its number
 * @param caseId whose case
 * @param team the team
 * @param on the day it ended
 * @param reason why
 * @param goals the team's goals as they were measured, in the blueprint's order; empty when the support never began
 * @param summary how it went and how it ended
 * @param by who recorded it and when
 */
public record MunicipalDischarge(
        UUID id,
        CaseId caseId,
        TeamId team,
        LocalDate on,
        DischargeReason reason,
        List<MeasuredGoal> goals,
        String summary,
        Signature by)
        implements PersonalData {
    public MunicipalDischarge {
        goals = List.copyOf(goals);
    }

    /** What the modules to the right may know of it. */
    public Discharge front() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        goals.forEach(goal -> answers.put(goal.goal(), goal.answer()));
        return new Discharge(caseId, team, on, reason, answers, by);
    }

    @Override
    public String toString() {
        return "MunicipalDischarge[" + id + "]";
    }
}
