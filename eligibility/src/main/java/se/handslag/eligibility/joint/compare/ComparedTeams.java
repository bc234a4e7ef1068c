package se.handslag.eligibility.joint.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * How a person stands to every team of the house.
 *
 * @param caseId whose
 * @param on the Swedish day it is said of
 * @param teams every team, those that could take the person first
 */
public record ComparedTeams(CaseId caseId, LocalDate on, List<ComparedTeam> teams) implements PersonalData {
    public ComparedTeams {
        teams = teams.stream().sorted(ComparedTeam.NEAREST).toList();
    }

    /** The teams whose criteria come to this. */
    public List<ComparedTeam> with(Answer outcome) {
        return teams.stream().filter(one -> one.outcome() == outcome).toList();
    }

    /** The team with this id. */
    public Optional<ComparedTeam> find(String team) {
        return teams.stream()
                .filter(one -> one.team().id().value().equals(team))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ComparedTeams[" + caseId + "]";
    }
}
