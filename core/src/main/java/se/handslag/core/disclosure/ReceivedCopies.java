package se.handslag.core.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;

/** What other authorities have handed to this one. Copies are added, never changed. */
public interface ReceivedCopies {
    void add(ReceivedCopy copy);

    Optional<ReceivedCopy> find(DisclosureId id);

    /** Everything received about this case, newest first. */
    List<ReceivedCopy> about(CaseId caseId);

    /** Everything of this kind received about any of these cases, newest first. */
    List<ReceivedCopy> ofKind(ItemKind kind, Collection<CaseId> cases);

    /** What has been received from this moment on, newest first, at most this many. */
    List<ReceivedCopy> since(Instant moment, int most);
}
