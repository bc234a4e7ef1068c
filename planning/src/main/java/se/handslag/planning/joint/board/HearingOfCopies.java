package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.event.EventListener;
import se.handslag.planning.PlanningItems;

/** A copy from the other authority's board changes what this one's board shows. */
public final class HearingOfCopies implements EventListener<CopyReceived> {
    private final BoardNews news;

    @Inject
    public HearingOfCopies(BoardNews news) {
        this.news = news;
    }

    @Override
    public Class<CopyReceived> hears() {
        return CopyReceived.class;
    }

    @Override
    public void on(Actor platform, CopyReceived event) {
        if (event.kind().equals(PlanningItems.BOARD)) {
            news.changed(event.caseId());
        }
    }
}
