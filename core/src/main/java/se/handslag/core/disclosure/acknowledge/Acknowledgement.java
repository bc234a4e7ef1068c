package se.handslag.core.disclosure.acknowledge;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;

/**
 * That a copy has been acknowledged (kvitterad). The same stands in the record of the receiver and in the sender's.
 *
 * @param disclosure the act of disclosure
 * @param caseId whose case
 * @param by who at the receiver, and when
 */
public record Acknowledgement(DisclosureId disclosure, CaseId caseId, Signature by) implements PersonalData {
    @Override
    public String toString() {
        return "Acknowledgement[" + disclosure + "]";
    }
}
