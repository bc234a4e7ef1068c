package se.handslag.decisions.municipality.notify;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * That the person is told of a decision in a copy without the name of the one who decided. The decision document keeps the name.
 *
 * @param id the record of it
 * @param caseId whose case
 * @param decision of what
 * @param reason what threats are feared, and why; never in the copy
 * @param law the paragraph that allows it
 * @param recorded who left it out, and when
 */
public record OmittedDecider(UUID id, CaseId caseId, DecisionId decision, String reason, String law, Signature recorded)
        implements PersonalData {
    @Override
    public String toString() {
        return "OmittedDecider[" + id + "]";
    }
}
