package se.handslag.web.municipality.duty;

import java.util.List;
import java.util.function.Predicate;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;

/** The duties outward (redovisning utåt), hung on the head of service's index, and the page of what came of a decision. */
public final class DutyRoutes implements Routes {
    private static final Predicate<Actor> HEADS =
            actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY && actor.may(Mandate.HEAD_OF_SERVICE);

    @Override
    public void addTo(Site site) {
        site.administration(BoardPages.HERE, "web.duty.board", 20, HEADS);
        site.administration(QuarterPages.HERE, "web.duty.quarter", 30, HEADS, visit -> QuarterPages.owed(visit)
                .map(owed -> Sentence.of("web.duty.quarter.owed", owed.number(), Integer.toString(owed.year()))));
        site.administration(WatchPages.HERE, "web.duty.watch", 40, HEADS);
        new BoardPages().addTo(site);
        new QuarterPages().addTo(site);
        new WatchPages().addTo(site);
        new CarryingOutPages().addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/duty/texts");
    }
}
