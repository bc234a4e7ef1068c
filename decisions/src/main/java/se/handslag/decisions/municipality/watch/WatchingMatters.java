package se.handslag.decisions.municipality.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.MunicipalDecisions.Ending;
import se.handslag.decisions.municipality.MunicipalDecisions.WithoutNotice;
import se.handslag.decisions.municipality.apply.Applications;
import se.handslag.decisions.municipality.remind.DecisionReminders;

/**
 * The lists of what waits in all matters, for those who answer for the service. They have each case by its number and nobody by name, and
 * leave out what is about the reader themselves or someone close to them.
 */
public final class WatchingMatters {
    /** Months after which the person may demand that an application be decided. */
    private static final int MONTHS_OF_WAITING = 6;

    private final UnitOfWork unitOfWork;
    private final MunicipalDecisions decisions;
    private final Applications applications;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public WatchingMatters(
            UnitOfWork unitOfWork,
            MunicipalDecisions decisions,
            Applications applications,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.applications = applications;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * An application that has waited.
     *
     * @param caseId whose case
     * @param arrivedOn when it arrived
     */
    public record Waiting(CaseId caseId, LocalDate arrivedOn) {}

    /** Decisions of which no notice is recorded, oldest first. */
    public Outcome<List<WithoutNotice>, CannotWatch> withoutNotice(Actor actor) {
        return unitOfWork.call(actor, Act.reading("watch.without-notice"), () -> whyNot(actor)
                .<Outcome<List<WithoutNotice>, CannotWatch>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        gate.byOffice(actor, decisions.withoutNotice(LocalDate.now(clock)), WithoutNotice::caseId))));
    }

    /** Support that ends within thirty days, today included, soonest first. */
    public Outcome<List<Ending>, CannotWatch> ending(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(actor, Act.reading("watch.ending"), () -> whyNot(actor)
                .<Outcome<List<Ending>, CannotWatch>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(gate.byOffice(
                        actor,
                        decisions.endingBetween(today, today.plusDays(DecisionReminders.DAYS_BEFORE_THE_END)),
                        Ending::caseId))));
    }

    /** Applications that have waited for more than six months, oldest first. */
    public Outcome<List<Waiting>, CannotWatch> waiting(Actor actor) {
        LocalDate arrivedUpTo =
                LocalDate.now(clock).minusMonths(MONTHS_OF_WAITING).minusDays(1);
        return unitOfWork.call(actor, Act.reading("watch.waiting"), () -> whyNot(actor)
                .<Outcome<List<Waiting>, CannotWatch>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(gate.byOffice(
                        actor,
                        applications.undecided(arrivedUpTo).stream()
                                .map(it -> new Waiting(it.caseId(), it.arrivedOn()))
                                .toList(),
                        Waiting::caseId))));
    }

    private static Optional<CannotWatch> whyNot(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE) ? Optional.empty() : Optional.of(CannotWatch.NOT_HEAD_OF_SERVICE);
    }
}
