package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.region.commit.CannotCommit.Now;

/** Hands over how the commitment stands, when that was not done as it was said. */
public final class TellingOfCare {
    private final UnitOfWork unitOfWork;
    private final CareMatters matters;
    private final Telling telling;

    @Inject
    public TellingOfCare(UnitOfWork unitOfWork, CareMatters matters, Telling telling) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.telling = telling;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Disclosure, CannotCommit> handle(Actor actor, TellOfCare command) {
        return unitOfWork.call(actor, Act.writing("commitment.tell", command.caseId()), () -> tell(actor, command));
    }

    /** Why nobody, or not this actor, can hand it over now; empty if they can. */
    public static Optional<Now> whyNot(CareMatter matter, Actor actor) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(Now.NOT_HEALTH_CARE);
        }
        return matter.standing().isEmpty() ? Optional.of(Now.NOTHING_SAID) : Optional.empty();
    }

    private Outcome<Disclosure, CannotCommit> tell(Actor actor, TellOfCare command) {
        Optional<CareMatter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(Now.NO_SUCH_CASE);
        }
        Optional<Now> fault = whyNot(matter.get(), actor);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return telling.tell(actor, command.caseId(), matter.get().standing().orElseThrow(), command.copy())
                .match(Outcome::done, why -> Outcome.refused(new CannotCommit.NotHandedOver(why)));
    }
}
