package se.handslag.core.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.Hidden;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;

/** What other authorities have handed to this one. Copies are added, never changed. What is blocked from whoever asks is left out. */
public interface ReceivedCopies {
    void add(ReceivedCopy copy);

    /** The copy, if it is not blocked from whoever asks. */
    Optional<ReceivedCopy> find(DisclosureId id);

    /** Whether the copy has come, whoever asks. */
    boolean has(DisclosureId id);

    /** Who has handed over anything about this case, blocked or not, the last one first. */
    List<AuthorityId> senders(CaseId caseId);

    /** Why some of what has been received about this case is left out for whoever asks; empty if nothing is. */
    Set<Hidden> hidden(CaseId caseId);

    /** Everything received about this case that is not blocked from whoever asks, newest first. */
    List<ReceivedCopy> about(CaseId caseId);

    /** Everything of this kind received about any of these cases, newest first. */
    List<ReceivedCopy> ofKind(ItemKind kind, Collection<CaseId> cases);

    /** What has been received from this moment on, newest first, at most this many. */
    List<ReceivedCopy> since(Instant moment, int most);
}
