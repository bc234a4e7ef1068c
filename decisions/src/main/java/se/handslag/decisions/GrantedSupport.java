package se.handslag.decisions;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * Support that a municipality has granted for a time (beviljad insats), as the modules to the right may know it.
 *
 * @param id the decision; an extension is a decision of its own
 * @param caseId whose case
 * @param team the team that gives the support
 * @param period first and last day of the support
 * @param decidedOn the day of the decision
 * @param law the paragraph that it was made under, as cited in Swedish, for example {@code 11 kap. 1 § SoL (2025:400)}
 */
public record GrantedSupport(DecisionId id, CaseId caseId, TeamId team, Period period, LocalDate decidedOn, String law)
        implements PersonalData {
    @Override
    public String toString() {
        return "GrantedSupport[" + id + "]";
    }
}
