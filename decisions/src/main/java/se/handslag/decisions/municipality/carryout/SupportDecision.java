package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.MunicipalDecision;

/**
 * What a decision does to support, with no more of it than carrying it out asks for; it names nobody.
 *
 * @param id the decision
 * @param caseId whose case
 * @param team the team whose support it concerns
 * @param teamName the team's name to people
 * @param kind what it does
 * @param decidedOn the Swedish day of the decision
 * @param granted the days that it grants
 * @param about the decision that it extends, changes or ends
 * @param lastDay the last day of support, for one that ends it
 */
public record SupportDecision(
        DecisionId id,
        CaseId caseId,
        TeamId team,
        String teamName,
        DecisionKind kind,
        LocalDate decidedOn,
        Optional<Period> granted,
        Optional<DecisionId> about,
        Optional<LocalDate> lastDay) {
    static SupportDecision of(MunicipalDecision decision) {
        return new SupportDecision(
                decision.id(),
                decision.caseId(),
                decision.particulars().team(),
                decision.particulars().teamName(),
                decision.kind(),
                decision.decidedOn(),
                decision.granted(),
                decision.about(),
                decision instanceof Ended ended ? Optional.of(ended.lastDay()) : Optional.empty());
    }
}
