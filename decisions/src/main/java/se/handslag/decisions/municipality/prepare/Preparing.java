package se.handslag.decisions.municipality.prepare;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Does one act that comes before a decision: holds the matter, asks whether it can be done, and records it. Such acts differ in what they
 * ask and in what they record, and in nothing else.
 */
public final class Preparing {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Clock clock;

    @Inject
    public Preparing(UnitOfWork unitOfWork, Matters matters, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.clock = clock;
    }

    /** The Swedish day of an act done now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public PreparationId next() {
        return PreparationId.next(clock);
    }

    public Signature signature(Actor actor) {
        // Kept as the store keeps it, so that what is answered now is what is read later.
        return Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Records what is made of the matter, unless there is a reason not to. */
    public <T> Outcome<T, CannotPrepare> record(
            Actor actor, Act act, Function<Matter, Optional<CannotPrepare>> whyNot, Function<Matter, T> made) {
        return unitOfWork.call(actor, act, () -> {
            Optional<Matter> matter = act.caseId().flatMap(matters::hold);
            if (matter.isEmpty()) {
                return Outcome.refused(CannotPrepare.Now.NO_SUCH_CASE);
            }
            return whyNot.apply(matter.get())
                    .<Outcome<T, CannotPrepare>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(made.apply(matter.get())));
        });
    }

    /** Why this actor can do nothing in the matter now; empty if they can. */
    public static Optional<CannotPrepare> ofHandling(Matter matter, Actor actor) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotPrepare.Now.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotPrepare.Now.DISQUALIFIED);
        } else if (!matter.file().isOpen()) {
            return Optional.of(CannotPrepare.Now.CASE_CLOSED);
        }
        return Optional.empty();
    }

    /** The same, where there must be an application that waits for a decision. */
    public static Optional<CannotPrepare> ofTheApplication(Matter matter, Actor actor) {
        return ofHandling(matter, actor)
                .or(() -> unless(matter.openApplication().isPresent(), CannotPrepare.Now.NO_APPLICATION));
    }

    /** The same, where there must be something to decide: an application, or support that a decision could change. */
    public static Optional<CannotPrepare> ofTheSubject(Matter matter, Actor actor) {
        return ofHandling(matter, actor)
                // Support that outlives the contact can still be ended or changed.
                .filter(why -> why != CannotPrepare.Now.CASE_CLOSED
                        || matter.latestSupport().isEmpty())
                .or(() -> unless(matter.subject().isPresent(), CannotPrepare.Now.NO_SUBJECT));
    }

    /** The refusal unless it holds. */
    public static Optional<CannotPrepare> unless(boolean holds, CannotPrepare otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
