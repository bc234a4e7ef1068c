package se.handslag.decisions;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;

/**
 * That support by a team has been granted for a period (beviljad insats): what the plan, the discharge and the annual report need of a
 * decision, and no more.
 *
 * @param id the decision that granted or extended it
 * @param caseId whose case
 * @param team the team that gives the support
 * @param period first and last day
 * @param decidedOn the Swedish day of the decision
 * @param law the paragraph it rests on, for example {@code 11 kap. 1 § socialtjänstlagen (2025:400)}
 */
public record GrantedSupport(
        DecisionId id, CaseId caseId, TeamId team, Period period, LocalDate decidedOn, String law) {}
