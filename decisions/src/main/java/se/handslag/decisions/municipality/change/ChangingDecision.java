package se.handslag.decisions.municipality.change;

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
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Changes a decision (ändrar): a decision of its own that takes the place of the earlier one, which is kept as it was made.
 *
 * <p>In the person's favour at any time; against them only on three grounds, and after they have been heard. The one who decides copies the
 * condition that reserves the right: a program cannot read a condition, but can see that the words stand in it. What has been changed or
 * ended is not changed again; its successor is. Sources: 37–39 §§ förvaltningslagen (2017:900).
 */
@Carries(
        value = LegalTopic.CHANGE_OF_A_DECISION,
        by =
                "a change against the person needs one of three grounds and a hearing; after an appeal nothing is changed against them, and after hand-over to the court nothing at all",
        leftToPeople =
                "whether a decision is clearly wrong and must be changed, whether the ground holds in fact, and whether new conditions are in the person's favour. Support until further notice is not granted here, so that the rule on changing it is left to people too")
public final class ChangingDecision {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public ChangingDecision(
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
    public Outcome<Changed, CannotChange> handle(Actor actor, ChangeDecision command) {
        return unitOfWork.call(actor, Act.writing("decision.change", command.caseId()), () -> change(actor, command));
    }

    /** Why nobody, or not this actor, can change this decision on the day; empty if they can. */
    public static Optional<CannotChange> whyNot(Matter matter, Actor actor, DecisionId decision, LocalDate day) {
        Optional<MunicipalDecision> earlier = matter.decision(decision);
        if (earlier.isEmpty()) {
            return Optional.of(CannotChange.Now.NO_SUCH_DECISION);
        }
        return Conditions.ofDeciding(matter, actor, DecisionKind.CHANGE, day)
                .<CannotChange>map(CannotChange.NotReady::new)
                .or(() -> Changeable.whyNot(matter, earlier.get()));
    }

    private Outcome<Changed, CannotChange> change(Actor actor, ChangeDecision command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotChange.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why the decision would not be changed now as it is written; empty if it would. */
    public Optional<CannotChange> whyNot(Matter matter, Actor actor, ChangeDecision command) {
        LocalDate today = drafting.today();
        Optional<CannotChange> fault = whyNot(matter, actor, command.decision(), today);
        if (fault.isPresent()) {
            return fault;
        }
        MunicipalDecision earlier = matter.decision(command.decision()).orElseThrow();
        return ofTheGround(matter, earlier, command, today)
                .or(() -> Changeable.ofThePeriod(matter, earlier, command, today))
                .or(() -> ofTheDelegation(matter, actor, command, today))
                .or(() -> ofTheWords(command));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<Changed, CannotChange> decide(
            Matter matter, Actor actor, ChangeDecision command, Handling handling) {
        Optional<CannotChange> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MunicipalDecision earlier = matter.decision(command.decision()).orElseThrow();
        Changed changed = new Changed(
                particulars(
                        matter, actor, command, handling, earlier.particulars().material()),
                earlier.id(),
                earlier.decidedOn(),
                command.ground(),
                period(command),
                command.conditions().strip(),
                command.ground() == ChangeGround.RESERVATION ? command.restsOn().strip() : "",
                heard(matter, command.ground()));
        decisions.add(changed);
        CaseFile file = matter.file();
        if (changed.granted().isPresent() && file.isOpen() && file.stage() != Stage.SUPPORT) {
            files.save(file.at(Stage.SUPPORT));
        }
        events.publish(new DecisionMade(command.caseId(), changed.id()));
        return Outcome.done(changed);
    }

    /** On the item that reaches to the period, where there is one. */
    private Particulars particulars(
            Matter matter, Actor actor, ChangeDecision command, Handling handling, Material material) {
        DecisionKind kind = DecisionKind.CHANGE;
        return period(command)
                .map(period -> drafting.particulars(matter, actor, handling, kind, material, command.reasons(), period))
                .orElseGet(() -> drafting.particulars(matter, actor, handling, kind, material, command.reasons()));
    }

    /** How the person was heard, where it goes against them; ask only when {@link Conditions#ofTheHearing} has nothing to say. */
    private Optional<Communication> heard(Matter matter, ChangeGround ground) {
        return Optional.of(ground)
                .filter(ChangeGround::isAgainstThePerson)
                .map(against -> HowHeard.ofTheSupport(matter, drafting.today()).orElseThrow());
    }

    private static Optional<CannotChange> ofTheDelegation(
            Matter matter, Actor actor, ChangeDecision command, LocalDate today) {
        return period(command)
                .flatMap(period -> Conditions.ofTheDelegatedPeriod(matter, actor, DecisionKind.CHANGE, today, period))
                .map(CannotChange.NotReady::new);
    }

    private static Optional<Period> period(ChangeDecision command) {
        return command.from().flatMap(from -> command.to().map(to -> new Period(from, to)));
    }

    private static Optional<CannotChange> ofTheGround(
            Matter matter, MunicipalDecision earlier, ChangeDecision command, LocalDate today) {
        ChangeGround ground = command.ground();
        if (ground == ChangeGround.RESERVATION && !reserves(earlier, command.restsOn())) {
            return Optional.of(CannotChange.Now.NOT_RESERVED);
        }
        return Changeable.ofTheCourts(matter, earlier, ground).or(() -> Optional.of(ground)
                .filter(ChangeGround::isAgainstThePerson)
                .flatMap(against -> Conditions.ofTheHearingAboutSupport(matter, today))
                .map(CannotChange.NotReady::new));
    }

    /** Whether these words stand in what the decision was made on, whatever the line breaks. */
    public static boolean reserves(MunicipalDecision decision, String condition) {
        String words = oneLine(condition);
        return !words.isEmpty() && oneLine(decision.conditions()).contains(words);
    }

    /** Whether an appeal of the decision, or of one that it changed, has not been settled. */
    public static boolean isAppealed(Matter matter, MunicipalDecision decision) {
        return Changeable.isAppealed(matter, decision.id());
    }

    /** Whether a court has such an appeal and has not ruled. */
    public static boolean isAtCourt(Matter matter, MunicipalDecision decision) {
        return Changeable.isAtCourt(matter, decision.id());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Optional<CannotChange> ofTheWords(ChangeDecision command) {
        if (command.conditions().length() > Granting.LONGEST_CONDITIONS) {
            return Optional.of(CannotChange.Now.CONDITIONS_TOO_LONG);
        }
        return Conditions.ofTheReasons(command.reasons()).map(CannotChange.NotReady::new);
    }
}
