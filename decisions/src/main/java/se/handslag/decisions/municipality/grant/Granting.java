package se.handslag.decisions.municipality.grant;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Stage;
import se.handslag.core.event.Events;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Grants support (beviljar): a named employee of the municipality decides on delegation from the board.
 *
 * <p>The team proposes and the one who was consulted thinks; neither decides. The day of the decision is today, and its law that day's.
 */
@Carries(
        value = LegalTopic.RIGHT_TO_SUPPORT,
        by =
                "Grants support for a period, when the criteria are met, the region has been consulted and someone with delegation decides.",
        leftToPeople =
                "Whether the need is there, and whether it could be met in another way: the criteria and the investigation are material, a named person decides.")
@Carries(
        value = LegalTopic.DECISION_APPLIES_AT_ONCE,
        by = "A grant takes the case into support at once; nothing waits for the time of appeal to pass.")
public final class Granting {
    /** The longest text of conditions, in characters. */
    public static final int LONGEST_CONDITIONS = 2_000;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public Granting(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Matters matters,
            Drafting drafting,
            MunicipalDecisions decisions,
            Events events) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.matters = matters;
        this.drafting = drafting;
        this.decisions = decisions;
        this.events = events;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<Granted, CannotGrant> handle(Actor actor, GrantSupport command) {
        return unitOfWork.call(actor, Act.writing("decision.grant", command.caseId()), () -> grant(actor, command));
    }

    /** Why nobody, or not this actor, can grant anything in this matter on the day; empty if they can. */
    public static Optional<CannotGrant> whyNot(Matter matter, Actor actor, LocalDate day) {
        return whyNot(matter, actor, DecisionKind.GRANT, day);
    }

    /** The same for a decision of this kind, which grants all that is applied for or some of it. */
    public static Optional<CannotGrant> whyNot(Matter matter, Actor actor, DecisionKind kind, LocalDate day) {
        return notReady(Conditions.ofDeciding(matter, actor, kind, day))
                .or(() -> notReady(Conditions.ofTheApplication(matter)))
                .or(() -> ofTheOutcome(matter))
                .or(() -> notReady(Conditions.ofTheCare(matter)));
    }

    /** What is wrong with what would be granted; ask only when {@link #whyNot} has nothing to say. */
    public static Optional<CannotGrant> ofTheContent(
            Matter matter, Actor actor, DecisionKind kind, GrantSupport command, LocalDate today) {
        return ofThePeriod(matter, actor, kind, command, today).or(() -> ofTheWords(matter, command));
    }

    private Outcome<Granted, CannotGrant> grant(Actor actor, GrantSupport command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotGrant.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why this would not be granted now as it is written; empty if it would. */
    public Optional<CannotGrant> whyNot(Matter matter, Actor actor, GrantSupport command) {
        LocalDate today = drafting.today();
        return notReady(Conditions.ofDeciding(matter, actor, DecisionKind.GRANT, today))
                .or(() -> ofThePeriod(matter, actor, DecisionKind.GRANT, command, today))
                .or(() -> whyNot(matter, actor, today))
                .or(() -> ofTheWords(matter, command));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Granted, CannotGrant> decide(Matter matter, Actor actor, GrantSupport command, Handling handling) {
        Optional<CannotGrant> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Period period = new Period(command.from(), command.to());
        Granted granted = new Granted(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.GRANT,
                        drafting.material(matter),
                        command.reasons(),
                        period),
                period,
                command.conditions().strip());
        decisions.add(granted);
        files.save(matter.file().at(Stage.SUPPORT));
        events.publish(new DecisionMade(command.caseId(), granted.id()));
        return Outcome.done(granted);
    }

    private static Optional<CannotGrant> notReady(Optional<CannotDecide> why) {
        return why.map(CannotGrant.NotReady::new);
    }

    private static Optional<CannotGrant> ofTheOutcome(Matter matter) {
        Answer outcome = matter.assessment().orElseThrow().outcome();
        return switch (outcome) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new CannotGrant.CriteriaNotMet());
            case UNKNOWN -> Optional.of(new CannotGrant.CriteriaUnclear());
        };
    }

    private static Optional<CannotGrant> ofThePeriod(
            Matter matter, Actor actor, DecisionKind kind, GrantSupport command, LocalDate today) {
        if (command.to().isBefore(command.from())) {
            return Optional.of(new CannotGrant.EndsBeforeItBegins());
        }
        Period period = new Period(command.from(), command.to());
        int months = matter.policy().orElseThrow().minimumMonths();
        if (!period.lastsAtLeastMonths(months)) {
            return Optional.of(new CannotGrant.TooShort(
                    months, Period.ofMonths(command.from(), months).to()));
        }
        LocalDate latestEnd = Conditions.latestEnd(today);
        if (command.to().isAfter(latestEnd)) {
            return Optional.of(new CannotGrant.TooFarAhead(latestEnd));
        }
        return matter.grantedPeriods().stream()
                .filter(period::overlaps)
                .findFirst()
                .<CannotGrant>map(CannotGrant.Overlaps::new)
                .or(() -> notReady(Conditions.ofTheDelegatedPeriod(matter, actor, kind, today, period)));
    }

    private static Optional<CannotGrant> ofTheWords(Matter matter, GrantSupport command) {
        LocalDate appliedOn = matter.openApplication().orElseThrow().arrivedOn();
        if (command.from().isBefore(appliedOn)) {
            return Optional.of(new CannotGrant.BeginsBeforeTheApplication(appliedOn));
        } else if (command.conditions().length() > LONGEST_CONDITIONS) {
            return Optional.of(new CannotGrant.ConditionsTooLong());
        }
        return notReady(Conditions.ofTheReasons(command.reasons()));
    }
}
