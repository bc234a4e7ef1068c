package se.handslag.decisions.municipality.discontinue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.Discontinued;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.matter.Settling;

/** Closes an application that there is nothing left to decide of (avskriver), without trying it. */
public final class Discontinuing {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Settling settling;
    private final Events events;

    @Inject
    public Discontinuing(
            UnitOfWork unitOfWork,
            Matters matters,
            Drafting drafting,
            MunicipalDecisions decisions,
            Settling settling,
            Events events) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.drafting = drafting;
        this.decisions = decisions;
        this.settling = settling;
        this.events = events;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Discontinued, CannotDiscontinue> handle(Actor actor, DiscontinueMatter command) {
        return unitOfWork.call(
                actor, Act.writing("decision.discontinue", command.caseId()), () -> discontinue(actor, command));
    }

    /** Why nobody, or not this actor, can close an application in this matter on the day; empty if they can. */
    public static Optional<CannotDiscontinue> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Conditions.ofDeciding(matter, actor, DecisionKind.DISCONTINUE, day)
                .or(() -> Conditions.ofAnApplication(matter))
                .map(CannotDiscontinue.NotReady::new);
    }

    private Outcome<Discontinued, CannotDiscontinue> discontinue(Actor actor, DiscontinueMatter command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotDiscontinue.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why it would not be closed now as it is written; empty if it would. */
    public Optional<CannotDiscontinue> whyNot(Matter matter, Actor actor, DiscontinueMatter command) {
        return whyNot(matter, actor, drafting.today())
                .or(() -> ofTheGround(matter, command.ground()))
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotDiscontinue.NotReady::new));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Discontinued, CannotDiscontinue> decide(
            Matter matter, Actor actor, DiscontinueMatter command, Handling handling) {
        Optional<CannotDiscontinue> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Discontinued discontinued = new Discontinued(
                drafting.particulars(
                        matter, actor, handling, DecisionKind.DISCONTINUE, drafting.untried(matter), command.reasons()),
                command.ground());
        decisions.add(discontinued);
        settling.withoutSupport(matter, drafting.today());
        events.publish(new DecisionMade(command.caseId(), discontinued.id()));
        return Outcome.done(discontinued);
    }

    private static Optional<CannotDiscontinue> ofTheGround(Matter matter, DiscontinueGround ground) {
        boolean missing = ground == DiscontinueGround.WITHDRAWN
                && matter.preparationNow().withdrawals().isEmpty();
        return missing ? Optional.of(new CannotDiscontinue.NotWithdrawn()) : Optional.empty();
    }
}
