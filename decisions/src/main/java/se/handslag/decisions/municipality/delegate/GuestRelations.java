package se.handslag.decisions.municipality.delegate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.access.RelationSource;
import se.handslag.core.access.Relations;
import se.handslag.core.casework.Actor;

/**
 * Binds someone whom another authority employs to the teams of the agreement under which they decide here. Of every other team's persons
 * they do not learn that they exist, and from the day the agreement has ended they reach nobody.
 */
public final class GuestRelations implements RelationSource {
    private final CooperationAgreements agreements;
    private final Clock clock;

    @Inject
    public GuestRelations(CooperationAgreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Relations of(Actor actor) {
        if (!Guest.isGuest(actor.staff())) {
            return Relations.none();
        }
        return Relations.lentTo(Guest.home(actor.staff())
                .flatMap(home -> agreements.inForce(home.employer(), LocalDate.now(clock)))
                .map(CooperationAgreement::teams)
                .orElseGet(Set::of));
    }
}
