package se.handslag.decisions.municipality.end;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.event.Events;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.end.CannotEnd.Now;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Ends support before its last day (upphörande i förtid), as a decision of its own.
 *
 * <p>The person's own wish is kept in words, with how and when they said it. Against the person the same three grounds hold as for a
 * change, and they are heard first; that money is short is none of them (RÅ 2000 ref. 16). Days that have passed are not taken back, but
 * for the one who has died or moved: then the support ended when that happened, whenever it became known.
 */
@Carries(
        value = LegalTopic.CHANGE_OF_A_DECISION,
        by =
                "support ends early only at the person's wish, at their death or move, or on one of three grounds after a hearing",
        leftToPeople = "whether the person means what they said, and whether the ground holds in fact")
public final class EndingSupport {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public EndingSupport(
            UnitOfWork unitOfWork, Matters matters, Drafting drafting, MunicipalDecisions decisions, Events events) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.drafting = drafting;
        this.decisions = decisions;
        this.events = events;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Ended, CannotEnd> handle(Actor actor, EndSupport command) {
        return unitOfWork.call(actor, Act.writing("decision.end", command.caseId()), () -> end(actor, command));
    }

    /** Why nobody, or not this actor, can end support in this matter on the day; empty if they can. */
    public static Optional<CannotEnd> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Conditions.ofDeciding(matter, actor, DecisionKind.END, day)
                .<CannotEnd>map(CannotEnd.NotReady::new)
                .or(() -> matter.latestSupport()
                                .filter(support -> !support.period().to().isBefore(day))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Now.NOTHING_TO_END));
    }

    private Outcome<Ended, CannotEnd> end(Actor actor, EndSupport command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotEnd.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why support would not be ended now as it is written; empty if it would. */
    public Optional<CannotEnd> whyNot(Matter matter, Actor actor, EndSupport command) {
        LocalDate today = drafting.today();
        Optional<CannotEnd> fault = whyNot(matter, actor, today);
        if (fault.isPresent()) {
            return fault;
        }
        SupportInForce support = matter.latestSupport().orElseThrow();
        return ofTheDay(matter, support, command, today)
                .or(() -> ofTheGround(matter, support.decision(), command, today))
                .or(() -> Conditions.ofTheReasons(command.reasons()).map(CannotEnd.NotReady::new));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Ended, CannotEnd> decide(Matter matter, Actor actor, EndSupport command, Handling handling) {
        Optional<CannotEnd> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        SupportInForce support = matter.latestSupport().orElseThrow();
        Ended ended = new Ended(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.END,
                        support.decision().particulars().material(),
                        command.reasons()),
                support.decision().id(),
                command.ground(),
                command.lastDay(),
                command.restsOn().strip(),
                heard(matter, command.ground()));
        decisions.add(ended);
        events.publish(new DecisionMade(command.caseId(), ended.id()));
        return Outcome.done(ended);
    }

    /** How the person was heard, where it goes against them; ask only when {@link Conditions#ofTheHearing} has nothing to say. */
    private Optional<Communication> heard(Matter matter, EndGround ground) {
        return Optional.of(ground)
                .filter(EndGround::isAgainstThePerson)
                .map(against -> HowHeard.ofTheSupport(matter, drafting.today()).orElseThrow());
    }

    private static Optional<CannotEnd> ofTheDay(
            Matter matter, SupportInForce support, EndSupport command, LocalDate today) {
        LocalDate earliest = earliest(matter, command.ground(), today);
        if (!command.lastDay().isBefore(support.period().to())) {
            return Optional.of(new CannotEnd.NotEarly(support.period().to()));
        }
        return command.lastDay().isBefore(earliest) ? Optional.of(new CannotEnd.TooEarly(earliest)) : Optional.empty();
    }

    /** Today; for the one who has died or moved the day before their support began, since that may have happened before it. */
    private static LocalDate earliest(Matter matter, EndGround ground, LocalDate today) {
        boolean happenedBefore = ground == EndGround.DECEASED || ground == EndGround.MOVED;
        return matter.grantedPeriods().stream()
                .map(period -> period.from().minusDays(1))
                .min(LocalDate::compareTo)
                .filter(day -> happenedBefore && day.isBefore(today))
                .orElse(today);
    }

    private static Optional<CannotEnd> ofTheGround(
            Matter matter, MunicipalDecision granting, EndSupport command, LocalDate today) {
        EndGround ground = command.ground();
        if (command.restsOn().length() > Conditions.LONGEST_REASONS) {
            return Optional.of(Now.TEXT_TOO_LONG);
        } else if (ground == EndGround.OWN_WISH && command.restsOn().isBlank()) {
            return Optional.of(Now.NO_WISH);
        } else if (ground == EndGround.RESERVATION && !ChangingDecision.reserves(granting, command.restsOn())) {
            return Optional.of(Now.NOT_RESERVED);
        }
        return ofTheCourts(matter, granting, ground).or(() -> Optional.of(ground)
                .filter(EndGround::isAgainstThePerson)
                .flatMap(against -> Conditions.ofTheHearingAboutSupport(matter, today))
                .map(CannotEnd.NotReady::new));
    }

    private static Optional<CannotEnd> ofTheCourts(Matter matter, MunicipalDecision granting, EndGround ground) {
        if (!ground.isAgainstThePerson()) {
            return Optional.empty();
        } else if (ChangingDecision.isAtCourt(matter, granting)) {
            return Optional.of(Now.AT_COURT);
        }
        return ChangingDecision.isAppealed(matter, granting) ? Optional.of(Now.APPEALED) : Optional.empty();
    }
}
