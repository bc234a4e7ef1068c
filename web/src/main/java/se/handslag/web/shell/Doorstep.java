package se.handslag.web.shell;

import java.util.Optional;
import se.handslag.core.casework.Mandate;

/** Where whoever has proved who they are becomes somebody in a session. */
final class Doorstep {
    private final House house;

    Doorstep(House house) {
        this.house = house;
    }

    /** Lets someone in who has been noted as come in, and sends them where they were going. */
    Reply letIn(Visit visit, Arrival arrival) {
        house.signIn().cameIn(arrival);
        String wanted = visit.session().wanted();
        Session.Who who = new Session.Who(arrival.as().employer(), arrival.as().staff());
        Optional<Session.Held> held =
                visit.session().held().filter(form -> form.who().equals(who));
        Session session = begin(visit, Optional.of(arrival));
        session.mayActElsewhere(house.signIn().guises(arrival).size() > 1);
        if (held.isPresent()) {
            session.hold(held.get());
            return visit.goTo("/fortsatt");
        }
        return visit.goTo(wanted.isEmpty() ? firstPage(arrival) : wanted);
    }

    private static String firstPage(Arrival arrival) {
        return arrival.as().may(Mandate.ADMINISTRATOR) ? "/forvaltning" : "/";
    }

    /** A new number for whoever comes in or goes out, so that nobody can plant one beforehand. */
    Session begin(Visit visit, Optional<Arrival> arrival) {
        Session session = house.sessions().replace(visit.session(), arrival);
        house.give(visit.context(), session);
        return session;
    }
}
