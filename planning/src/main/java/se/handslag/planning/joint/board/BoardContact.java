package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.contact.CloserContact;

/** Whoever is on this authority's board is met as often as its team's model says of the board. */
public final class BoardContact implements CloserContact {
    private final Boards boards;

    @Inject
    public BoardContact(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> cases) {
        return boards.on(cases);
    }
}
