package se.handslag.core.disclosure.acknowledge;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopy;

/** The receipts given here, and those that have come from receivers. Added, never changed. */
public interface Acknowledgements {
    void add(Acknowledgement acknowledgement);

    Optional<Acknowledgement> find(DisclosureId id);

    List<Acknowledgement> about(CaseId caseId);

    /** What has been handed over, asks for a receipt and has none, oldest first. */
    List<Disclosure> awaited();

    /** What has come, asks for a receipt and has none, oldest first. */
    List<ReceivedCopy> toGive();
}
