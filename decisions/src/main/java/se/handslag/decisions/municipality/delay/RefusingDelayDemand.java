package se.handslag.decisions.municipality.delay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DemandRefused;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Refuses the demand that a delayed matter be decided. The application stays open, and the refusal can be appealed by itself.
 *
 * <p>Source: 12 § förvaltningslagen (2017:900).
 */
public final class RefusingDelayDemand {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public RefusingDelayDemand(
            UnitOfWork unitOfWork, Matters matters, Drafting drafting, MunicipalDecisions decisions, Events events) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.drafting = drafting;
        this.decisions = decisions;
        this.events = events;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<DemandRefused, CannotRefuseDemand> handle(Actor actor, RefuseDelayDemand command) {
        return unitOfWork.call(
                actor, Act.writing("decision.refuse-demand", command.caseId()), () -> refuse(actor, command));
    }

    /** Why nobody, or not this actor, can refuse a demand in this matter on the day; empty if they can. */
    public static Optional<CannotRefuseDemand> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Conditions.ofDeciding(matter, actor, DecisionKind.REFUSE_DEMAND, day)
                .or(() -> Conditions.ofAnApplication(matter))
                .<CannotRefuseDemand>map(CannotRefuseDemand.NotReady::new)
                .or(() -> demand(matter).isEmpty() ? Optional.of(new CannotRefuseDemand.NoDemand()) : Optional.empty());
    }

    /** The demand that waits for an answer. */
    public static Optional<DelayDemand> demand(Matter matter) {
        UUID application = matter.openApplication().map(it -> it.id().value()).orElse(new UUID(0, 0));
        boolean answered = matter.decisions().stream()
                .filter(DemandRefused.class::isInstance)
                .anyMatch(
                        it -> it.particulars().material().application().value().equals(application));
        return matter.preparationNow().demand().filter(it -> !answered);
    }

    private Outcome<DemandRefused, CannotRefuseDemand> refuse(Actor actor, RefuseDelayDemand command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotRefuseDemand.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why it would not be refused now as it is written; empty if it would. */
    public Optional<CannotRefuseDemand> whyNot(Matter matter, Actor actor, RefuseDelayDemand command) {
        return whyNot(matter, actor, drafting.today())
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotRefuseDemand.NotReady::new));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<DemandRefused, CannotRefuseDemand> decide(
            Matter matter, Actor actor, RefuseDelayDemand command, Handling handling) {
        Optional<CannotRefuseDemand> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        DemandRefused refused = new DemandRefused(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.REFUSE_DEMAND,
                        drafting.untried(matter),
                        command.reasons()),
                demand(matter).orElseThrow().cameOn());
        decisions.add(refused);
        events.publish(new DecisionMade(command.caseId(), refused.id()));
        return Outcome.done(refused);
    }
}
