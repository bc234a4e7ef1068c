package se.handslag.core.audit.verify;

import jakarta.inject.Inject;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.seal.CannotVerify;

/** Holds every line of the actor's own authority's access log against the one before it (kontroll av loggen). */
public final class VerifyingAccessLog {
    private final UnitOfWork unitOfWork;
    private final LogChains chains;

    @Inject
    public VerifyingAccessLog(UnitOfWork unitOfWork, LogChains chains) {
        this.unitOfWork = unitOfWork;
        this.chains = chains;
    }

    /** How many lines there are, and where someone has changed, removed, moved or added any behind the program's back. */
    public Outcome<LogCheck, CannotVerify> handle(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("log.verify"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE) || actor.may(Mandate.ADMINISTRATOR)
                        ? Outcome.done(chains.check())
                        : Outcome.refused(CannotVerify.NOT_HEAD_OF_SERVICE));
    }
}
