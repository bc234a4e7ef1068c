package se.handslag.decisions.municipality.refuse;

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
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.matter.Settling;

/**
 * Refuses support (avslår), with reasons and after the person has been heard.
 *
 * <p>It does so whatever the criteria came to: a person decides, and the reasons say why. The case is closed by the one who ends
 * the contact.
 */
public final class Refusing {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Settling settling;
    private final Events events;

    @Inject
    public Refusing(
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
    public Outcome<Refused, CannotRefuse> handle(Actor actor, RefuseSupport command) {
        return unitOfWork.call(actor, Act.writing("decision.refuse", command.caseId()), () -> refuse(actor, command));
    }

    /** Why nobody, or not this actor, can refuse anything in this matter on the day; empty if they can. */
    public static Optional<CannotRefuse> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Conditions.ofDeciding(matter, actor, DecisionKind.REFUSE, day)
                .or(() -> Conditions.ofTheApplication(matter))
                .or(() -> Conditions.ofTheHearing(matter, day))
                .map(CannotRefuse.NotReady::new);
    }

    private Outcome<Refused, CannotRefuse> refuse(Actor actor, RefuseSupport command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotRefuse.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why support would not be refused now as it is written; empty if it would. */
    public Optional<CannotRefuse> whyNot(Matter matter, Actor actor, RefuseSupport command) {
        return whyNot(matter, actor, drafting.today())
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotRefuse.NotReady::new));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Refused, CannotRefuse> decide(Matter matter, Actor actor, RefuseSupport command, Handling handling) {
        Optional<CannotRefuse> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Refused refused = new Refused(
                drafting.particulars(
                        matter, actor, handling, DecisionKind.REFUSE, drafting.material(matter), command.reasons()),
                HowHeard.of(matter, drafting.today()).orElseThrow());
        decisions.add(refused);
        settling.withoutSupport(matter, drafting.today());
        events.publish(new DecisionMade(command.caseId(), refused.id()));
        return Outcome.done(refused);
    }
}
