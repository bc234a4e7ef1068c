package se.handslag.decisions.municipality.dismiss;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.matter.Settling;

/**
 * Turns an application away without trying it (avvisar), after the person has been heard.
 *
 * <p>Source: 14–15, 20 and 25 §§ förvaltningslagen (2017:900).
 */
public final class Dismissing {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Settling settling;
    private final Events events;

    @Inject
    public Dismissing(
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
    public Outcome<Dismissed, CannotDismiss> handle(Actor actor, DismissApplication command) {
        return unitOfWork.call(actor, Act.writing("decision.dismiss", command.caseId()), () -> dismiss(actor, command));
    }

    /** Why nobody, or not this actor, can turn an application away in this matter on the day; empty if they can. */
    public static Optional<CannotDismiss> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Conditions.ofDeciding(matter, actor, DecisionKind.DISMISS, day)
                .or(() -> Conditions.ofAnApplication(matter))
                .or(() -> Conditions.ofTheHearing(matter, day))
                .map(CannotDismiss.NotReady::new);
    }

    private Outcome<Dismissed, CannotDismiss> dismiss(Actor actor, DismissApplication command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotDismiss.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why it would not be turned away now as it is written; empty if it would. */
    public Optional<CannotDismiss> whyNot(Matter matter, Actor actor, DismissApplication command) {
        LocalDate today = drafting.today();
        return whyNot(matter, actor, today)
                .or(() -> ofTheGround(matter, command.ground(), today))
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotDismiss.NotReady::new));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Dismissed, CannotDismiss> decide(
            Matter matter, Actor actor, DismissApplication command, Handling handling) {
        LocalDate today = drafting.today();
        Optional<CannotDismiss> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Dismissed dismissed = new Dismissed(
                drafting.particulars(
                        matter, actor, handling, DecisionKind.DISMISS, drafting.untried(matter), command.reasons()),
                command.ground(),
                HowHeard.of(matter, today).orElseThrow());
        decisions.add(dismissed);
        settling.withoutSupport(matter, today);
        events.publish(new DecisionMade(command.caseId(), dismissed.id()));
        return Outcome.done(dismissed);
    }

    private static Optional<CannotDismiss> ofTheGround(Matter matter, DismissGround ground, LocalDate today) {
        return switch (ground) {
            case NO_RIGHT_TO_SPEAK ->
                matter.openApplication().orElseThrow().by() == AppliedBy.PERSON
                        ? Optional.of(CannotDismiss.GroundMissing.PERSON_APPLIED)
                        : Optional.empty();
            case TOO_INCOMPLETE -> ofTheCompletion(matter.preparationNow().completions(), today);
            case ANOTHER_MUNICIPALITY -> Optional.empty();
        };
    }

    private static Optional<CannotDismiss> ofTheCompletion(List<CompletionRequest> asked, LocalDate today) {
        if (asked.isEmpty()) {
            return Optional.of(CannotDismiss.GroundMissing.NOT_ASKED_TO_COMPLETE);
        }
        return asked.stream()
                .map(CompletionRequest::answerBy)
                .filter(day -> !today.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(CannotDismiss.TimeToComplete::new);
    }
}
