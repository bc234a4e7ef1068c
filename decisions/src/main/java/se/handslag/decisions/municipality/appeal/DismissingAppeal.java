package se.handslag.decisions.municipality.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.AppealDismissed;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal.Now;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * Turns away an appeal that came too late (avvisar), as a decision of its own that can be appealed.
 *
 * <p>Only what a named person has found late is turned away. Source: 45 § förvaltningslagen (2017:900).
 */
public final class DismissingAppeal {
    private final UnitOfWork unitOfWork;
    private final AppealDesk desk;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public DismissingAppeal(
            UnitOfWork unitOfWork, AppealDesk desk, Drafting drafting, MunicipalDecisions decisions, Events events) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.drafting = drafting;
        this.decisions = decisions;
        this.events = events;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Appeal, CannotHandleAppeal> handle(Actor actor, DismissAppeal command) {
        return unitOfWork.call(
                actor,
                Act.writing("appeal.dismiss", command.caseId()),
                () -> desk.take(
                        command.caseId(),
                        command.appeal(),
                        (matter, appeal) -> decide(matter, actor, appeal, command, Handling.byOne())));
    }

    /** Why nobody, or not this actor, can turn this appeal away on the day; empty if they can. */
    public static Optional<CannotHandleAppeal> whyNot(Matter matter, Actor actor, Appeal appeal, LocalDate day) {
        Optional<CannotHandleAppeal> notReady = Conditions.ofDeciding(matter, actor, DecisionKind.DISMISS_APPEAL, day)
                .map(CannotHandleAppeal.NotReady::new);
        if (notReady.isPresent()) {
            return notReady;
        } else if (appeal.turnedAway().isPresent()) {
            return Optional.of(Now.TURNED_AWAY);
        } else if (appeal.timeTried().isEmpty()) {
            return Optional.of(Now.TIME_NOT_TRIED);
        }
        return appeal.timeTried().orElseThrow().inTime() ? Optional.of(Now.CAME_IN_TIME) : Optional.empty();
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Appeal, CannotHandleAppeal> decide(
            Matter matter, Actor actor, Appeal appeal, DismissAppeal command, Handling handling) {
        Optional<CannotHandleAppeal> fault = whyNot(matter, actor, appeal, drafting.today())
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotHandleAppeal.NotReady::new));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        AppealDismissed dismissed = new AppealDismissed(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.DISMISS_APPEAL,
                        matter.decision(appeal.decision())
                                .orElseThrow()
                                .particulars()
                                .material(),
                        command.reasons()),
                appeal.decision(),
                appeal.arrivedOn(),
                appeal.timeTried().orElseThrow().lastDay().orElseThrow());
        decisions.add(dismissed);
        events.publish(new DecisionMade(command.caseId(), dismissed.id()));
        return desk.add(appeal, new AppealStep.TurnedAway(dismissed.id(), desk.signed(actor)));
    }
}
