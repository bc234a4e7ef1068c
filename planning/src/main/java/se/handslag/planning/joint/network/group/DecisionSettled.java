package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What became of something the group decided.
 *
 * @param id the act
 * @param caseId whose group
 * @param decision which decision
 * @param outcome what became of it
 * @param words more of it; required unless it was done
 * @param on when
 * @param by who wrote it down and when
 */
public record DecisionSettled(
        UUID id, CaseId caseId, UUID decision, DecisionOutcome outcome, String words, LocalDate on, Signature by)
        implements PersonalData {
    /** The longest words, in characters. */
    public static final int LONGEST = 400;

    @Override
    public String toString() {
        return "DecisionSettled[" + id + "]";
    }
}
