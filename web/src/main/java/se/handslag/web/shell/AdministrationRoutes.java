package se.handslag.web.shell;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;

/**
 * The index of the head of service, and of whoever runs the system (förvaltning): what is done for the whole of the service, and for no single
 * person.
 */
final class AdministrationRoutes implements Routes {
    private static final String INDEX = "/forvaltning";

    @Override
    public void addTo(Site site) {
        // A head for whom no room has anything would meet an empty page.
        site.menu(
                INDEX,
                "nav.administration",
                70,
                actor -> mayEnter(actor)
                        && !site.administration(Optional.of(actor)).isEmpty());
        site.get(INDEX, this::index);
    }

    private Reply index(Visit visit) {
        if (!mayEnter(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("administration.not-head"));
        }
        return visit.show("shell/administration.jte");
    }

    private static boolean mayEnter(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE) || actor.may(Mandate.ADMINISTRATOR);
    }
}
