package se.handslag.web.signin.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;
import se.handslag.web.shell.Arrival;

/** Notes that someone has come in, in the register and in the access log. */
public final class NotingSignIns {
    private final UnitOfWork unitOfWork;
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    public NotingSignIns(UnitOfWork unitOfWork, SignIns signIns, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.signIns = signIns;
        this.clock = clock;
    }

    public void handle(Actor actor, Arrival.Way way) {
        unitOfWork.run(
                actor,
                Act.writing("sign-in.come-in"),
                () -> signIns.add(new SignedIn(actor, way.code(), clock.instant())));
    }
}
