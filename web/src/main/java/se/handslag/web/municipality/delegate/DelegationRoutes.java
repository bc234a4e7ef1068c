package se.handslag.web.municipality.delegate;

import java.util.List;
import java.util.function.Predicate;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.platform.Teams;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;

/** Who decides what: the delegation order, agreements on cooperation, and four eyes, hung on the head of service's index. */
public final class DelegationRoutes implements Routes {
    static final String ORDER = "/forvaltning/delegationsordning";
    static final String EYES = "/forvaltning/fyra-ogon";

    private static final Predicate<Actor> HEADS =
            actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY && actor.may(Mandate.HEAD_OF_SERVICE);

    private final Teams teams;

    /** @param teams the teams whose support an item may be about */
    public DelegationRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.administration(ORDER, "web.delegation.title", 50, HEADS);
        site.administration(EYES, "web.eyes.title", 55, HEADS);
        new OrderPages(teams).addTo(site);
        new AgreementPages(teams).addTo(site);
        new EyesPages(teams).addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/delegate/texts");
    }
}
