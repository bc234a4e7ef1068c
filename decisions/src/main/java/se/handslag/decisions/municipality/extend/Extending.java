package se.handslag.decisions.municipality.extend;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Stage;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Extends support (förlänger) as a decision of its own, made before the earlier one ends and without a day between.
 *
 * <p>It rests on the plan and its follow-up rather than on a new assessment; the criteria and the investigation are those of the decision
 * that it continues. Sources: Riktlinje för Hikikomori, Ansökningsförfarande; JO 4207-2000 on decisions that come after the earlier one
 * has ended.
 */
public final class Extending {
    /** The shortest extension, in whole months. */
    public static final int SHORTEST_MONTHS = 1;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public Extending(
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
    public Outcome<Extended, CannotExtend> handle(Actor actor, ExtendSupport command) {
        return unitOfWork.call(actor, Act.writing("decision.extend", command.caseId()), () -> extend(actor, command));
    }

    /** Why nobody, or not this actor, can extend anything in this matter on the day; empty if they can. */
    public static Optional<CannotExtend> whyNot(Matter matter, Actor actor, LocalDate day) {
        Optional<CannotExtend> notReady =
                Conditions.ofDeciding(matter, actor, DecisionKind.EXTEND, day).map(CannotExtend.NotReady::new);
        return notReady.or(() -> ofWhatIsGranted(matter, day));
    }

    /** The first day of an extension in this matter; empty if nothing is granted. */
    public static Optional<LocalDate> firstDay(Matter matter) {
        return matter.latestSupport().map(support -> support.period().to().plusDays(1));
    }

    private Outcome<Extended, CannotExtend> extend(Actor actor, ExtendSupport command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotExtend.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why support would not be extended now as it is written; empty if it would. */
    public Optional<CannotExtend> whyNot(Matter matter, Actor actor, ExtendSupport command) {
        return whyNot(matter, actor, drafting.today())
                .or(() -> ofThePeriod(matter, actor, command))
                .or(() -> ofTheWords(command));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Extended, CannotExtend> decide(
            Matter matter, Actor actor, ExtendSupport command, Handling handling) {
        Optional<CannotExtend> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MunicipalDecision earlier = matter.latestSupport().orElseThrow().decision();
        Period period = new Period(firstDay(matter).orElseThrow(), command.to());
        Extended extended = new Extended(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.EXTEND,
                        earlier.particulars().material(),
                        command.reasons(),
                        period),
                period,
                command.conditions().strip(),
                earlier.id(),
                command.restsOn().strip());
        decisions.add(extended);
        CaseFile file = matter.file();
        if (file.stage() != Stage.SUPPORT) {
            files.save(file.at(Stage.SUPPORT));
        }
        events.publish(new DecisionMade(command.caseId(), extended.id()));
        return Outcome.done(extended);
    }

    private static Optional<CannotExtend> ofWhatIsGranted(Matter matter, LocalDate day) {
        Optional<LocalDate> lastDay = firstDay(matter).map(first -> first.minusDays(1));
        if (lastDay.isEmpty()) {
            return Optional.of(new CannotExtend.NothingToExtend());
        }
        if (matter.latestSupport().orElseThrow().isCut()) {
            return lastDay.map(CannotExtend.EndedEarly::new);
        }
        return lastDay.filter(day::isAfter).map(CannotExtend.AlreadyEnded::new);
    }

    private Optional<CannotExtend> ofThePeriod(Matter matter, Actor actor, ExtendSupport command) {
        LocalDate from = firstDay(matter).orElseThrow();
        if (command.to().isBefore(from)) {
            return Optional.of(new CannotExtend.EndsBeforeItBegins(from));
        } else if (!new Period(from, command.to()).lastsAtLeastMonths(SHORTEST_MONTHS)) {
            return Optional.of(new CannotExtend.TooShort(
                    Period.ofMonths(from, SHORTEST_MONTHS).to()));
        }
        LocalDate latestEnd = Conditions.latestEnd(drafting.today());
        if (command.to().isAfter(latestEnd)) {
            return Optional.of(new CannotExtend.TooFarAhead(latestEnd));
        }
        return Conditions.ofTheDelegatedPeriod(
                        matter, actor, DecisionKind.EXTEND, drafting.today(), new Period(from, command.to()))
                .map(CannotExtend.NotReady::new);
    }

    private static Optional<CannotExtend> ofTheWords(ExtendSupport command) {
        if (command.restsOn().isBlank()) {
            return Optional.of(new CannotExtend.RestsOnNothing());
        } else if (command.restsOn().length() > Conditions.LONGEST_REASONS) {
            return Optional.of(new CannotExtend.TextTooLong("restsOn"));
        } else if (command.conditions().length() > Granting.LONGEST_CONDITIONS) {
            return Optional.of(new CannotExtend.TextTooLong("conditions"));
        }
        return Conditions.ofTheReasons(command.reasons()).map(CannotExtend.NotReady::new);
    }
}
