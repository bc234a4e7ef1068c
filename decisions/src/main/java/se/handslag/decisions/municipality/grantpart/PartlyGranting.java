package se.handslag.decisions.municipality.grantpart;

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
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionMade;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.PartlyGranted;
import se.handslag.decisions.municipality.communicate.HowHeard;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Grants some of what was applied for and refuses the rest (delvis bifall). It asks all that a grant asks, and that the person was heard
 * as before a refusal.
 */
public final class PartlyGranting {
    /** The longest text of what is refused, in characters. */
    public static final int LONGEST = 2_000;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Matters matters;
    private final Drafting drafting;
    private final MunicipalDecisions decisions;
    private final Events events;

    @Inject
    public PartlyGranting(
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
    public Outcome<PartlyGranted, CannotGrantPart> handle(Actor actor, GrantPart command) {
        return unitOfWork.call(
                actor, Act.writing("decision.grant-part", command.caseId()), () -> grant(actor, command));
    }

    /** Why nobody, or not this actor, can grant a part in this matter on the day; empty if they can. */
    public static Optional<CannotGrantPart> whyNot(Matter matter, Actor actor, LocalDate day) {
        return Granting.whyNot(matter, actor, DecisionKind.GRANT_IN_PART, day)
                .<CannotGrantPart>map(CannotGrantPart.NotGrantable::new)
                .or(() -> Conditions.ofTheHearing(matter, day).map(CannotGrantPart.NotReady::new));
    }

    private Outcome<PartlyGranted, CannotGrantPart> grant(Actor actor, GrantPart command) {
        Optional<Matter> held = matters.hold(command.caseId());
        if (held.isEmpty()) {
            return Outcome.refused(new CannotGrantPart.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        }
        return decide(held.get(), actor, command, Handling.byOne());
    }

    /** Why it would not be granted now as it is written; empty if it would. */
    public Optional<CannotGrantPart> whyNot(Matter matter, Actor actor, GrantPart command) {
        LocalDate today = drafting.today();
        return whyNot(matter, actor, today)
                .or(() -> Granting.ofTheContent(matter, actor, DecisionKind.GRANT_IN_PART, command.granted(), today)
                        .map(CannotGrantPart.NotGrantable::new))
                .or(() -> ofTheRest(command));
    }

    /** Decides a matter that is held, inside the unit of work of the one who holds it. */
    public Outcome<PartlyGranted, CannotGrantPart> decide(
            Matter matter, Actor actor, GrantPart command, Handling handling) {
        LocalDate today = drafting.today();
        GrantSupport granted = command.granted();
        Optional<CannotGrantPart> fault = whyNot(matter, actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Period period = new Period(granted.from(), granted.to());
        PartlyGranted decision = new PartlyGranted(
                drafting.particulars(
                        matter,
                        actor,
                        handling,
                        DecisionKind.GRANT_IN_PART,
                        drafting.material(matter),
                        granted.reasons(),
                        period),
                period,
                granted.conditions().strip(),
                command.notGranted().strip(),
                HowHeard.of(matter, today).orElseThrow());
        decisions.add(decision);
        files.save(matter.file().at(Stage.SUPPORT));
        events.publish(new DecisionMade(command.caseId(), decision.id()));
        return Outcome.done(decision);
    }

    private static Optional<CannotGrantPart> ofTheRest(GrantPart command) {
        if (command.notGranted().isBlank()) {
            return Optional.of(CannotGrantPart.TheRest.NOTHING_REFUSED);
        }
        return command.notGranted().length() > LONGEST
                ? Optional.of(CannotGrantPart.TheRest.TEXT_TOO_LONG)
                : Optional.empty();
    }
}
