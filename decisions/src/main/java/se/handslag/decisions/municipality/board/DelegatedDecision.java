package se.handslag.decisions.municipality.board;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * A decision made on delegation, as the board reads of it: the case by its number, and nobody's name but the decider's.
 *
 * @param id the decision
 * @param caseId whose case
 * @param decidedOn the Swedish day
 * @param kind what it did
 * @param teamName the team whose support it concerns
 * @param law what it rests on, as cited then
 * @param board the board that delegated
 * @param item the item of the delegation order
 * @param decider who decided, with title
 * @param contentHash the hash that was kept with the decision
 * @param meeting the meeting at which the board was told; empty while it has not been
 */
public record DelegatedDecision(
        DecisionId id,
        CaseId caseId,
        LocalDate decidedOn,
        DecisionKind kind,
        String teamName,
        String law,
        String board,
        String item,
        String decider,
        String contentHash,
        Optional<String> meeting)
        implements PersonalData {
    @Override
    public String toString() {
        return "DelegatedDecision[" + id + "]";
    }
}
