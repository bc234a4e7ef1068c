package se.handslag.core.seal;

import jakarta.inject.Inject;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.Seals;
import se.handslag.core.records.UnitOfWork;

/** Holds every sealed row of the actor's own authority against its seal (kontroll av att inget har ändrats). */
public final class VerifyingSeals {
    private final UnitOfWork unitOfWork;
    private final Seals seals;

    @Inject
    public VerifyingSeals(UnitOfWork unitOfWork, Seals seals) {
        this.unitOfWork = unitOfWork;
        this.seals = seals;
    }

    /** How many rows were checked, and which of them someone has changed, removed or slipped in behind the program's back. */
    public Outcome<Seals.Checked, CannotVerify> handle(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("record.verify"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE) || actor.may(Mandate.ADMINISTRATOR)
                        ? Outcome.done(seals.check())
                        : Outcome.refused(CannotVerify.NOT_HEAD_OF_SERVICE));
    }
}
