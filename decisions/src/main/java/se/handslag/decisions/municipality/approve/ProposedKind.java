package se.handslag.decisions.municipality.approve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.letter.DecisionDraft;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * One kind of decision as a proposal can hold it: the way from words that have been kept to the verb that decides.
 *
 * <p>Each deciding verb has one, bound in the module's set of them; without one for each kind, nothing starts.
 */
public interface ProposedKind {
    DecisionKind kind();

    /** The point that each field of its command belongs to. */
    Map<String, ProposalPoint> fields();

    /** The points that are judged. */
    Set<ProposalPoint> points();

    /** The fields that are not filled in, or not so that they can be read, and without which there is no command. */
    List<String> missing(ProposedWords words);

    /** Why the verb would not make the decision now, whoever made it; ask only when nothing is {@link #missing}. */
    Optional<Refusal> whyNot(Matter matter, Actor actor, ProposedWords words);

    /** Makes the decision, inside the unit of work of the one who holds the matter. */
    Outcome<? extends MunicipalDecision, ? extends Refusal> decide(
            Matter matter, Actor actor, ProposedWords words, Handling handling);

    /** What the letter would say. */
    DecisionDraft draft(Matter matter, ProposedWords words);
}
