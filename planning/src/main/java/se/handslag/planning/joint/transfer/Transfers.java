package se.handslag.planning.joint.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** Transfers in this authority's record, and what it has refused to take over. Everything is added, never changed. Used inside a unit of work. */
public interface Transfers {
    void add(Transfer transfer);

    void add(TransferEvent event);

    void add(HandoverRefused refused);

    /** The transfers of these cases, the last one first, with what is known here of the other authority's answer. */
    List<TransferCourse> about(Collection<CaseId> cases);

    Optional<Transfer> find(TransferId id);

    Optional<TransferEvent> findEvent(UUID id);

    /** What this authority has refused, by the number of the hand-over. */
    Optional<HandoverRefused> findRefused(UUID handover);

    /** Everything this authority has refused in a case. */
    List<HandoverRefused> refused(CaseId caseId);
}
