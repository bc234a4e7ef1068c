package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import se.handslag.core.casework.CaseId;

/**
 * Tells, as soon as it has been saved, whose place on this authority's board has changed.
 *
 * <p>Only those who stand in this process are told, and what is missed is seen when the board is read the next time: nothing is lost by it.
 */
public final class BoardNews {
    private final List<Consumer<CaseId>> told = new CopyOnWriteArrayList<>();

    @Inject
    public BoardNews() {}

    /** @param hears told on the thread of whoever changed something; it hands on and does not wait */
    void tell(Consumer<CaseId> hears) {
        told.add(hears);
    }

    /** Called when what was changed is saved. */
    public void changed(CaseId caseId) {
        told.forEach(hears -> hears.accept(caseId));
    }
}
