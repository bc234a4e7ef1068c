package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.region.commit.CannotCommit.Now;

/** What it takes to say something of the region's care: two who speak at once take turns, and it is said and handed over, or neither. */
public final class Stating {
    private final UnitOfWork unitOfWork;
    private final CareMatters matters;
    private final CareStatements statements;
    private final Telling telling;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public Stating(
            UnitOfWork unitOfWork,
            CareMatters matters,
            CareStatements statements,
            Telling telling,
            StatuteBook statutes,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.statements = statements;
        this.telling = telling;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** Why this actor cannot answer for the region's care in this case; empty if they can. */
    static Optional<Now> whyNobody(CareMatter matter, Actor actor) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(Now.NOT_HEALTH_CARE);
        } else if (!matter.file().isOpen()) {
            return Optional.of(Now.CASE_CLOSED);
        }
        return Optional.empty();
    }

    /** Why nothing new can be answered in this case; empty if it can. */
    static Optional<Now> whyNoAnswer(CareMatter matter, Actor actor) {
        Optional<Now> nobody = whyNobody(matter, actor);
        if (nobody.isPresent()) {
            return nobody;
        } else if (matter.file().person().isEmpty()) {
            return Optional.of(Now.PERSON_NOT_KNOWN);
        } else if (matter.team().isEmpty()) {
            return Optional.of(Now.TEAM_NOT_HERE);
        } else if (!matter.isOurs()) {
            return Optional.of(Now.NOT_OUR_TEAM);
        }
        return matter.isCommitted() ? Optional.of(Now.ALREADY_COMMITTED) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @param verb the act, as the access log calls it
     * @param fault what is wrong with the wish
     * @param words the statement, once nothing is wrong
     */
    <S extends CareStatement> Outcome<S, CannotCommit> state(
            Actor actor,
            String verb,
            CareCommand command,
            boolean namesAContact,
            Function<CareMatter, Optional<? extends CannotCommit>> fault,
            BiFunction<CareMatter, CareParticulars, S> words) {
        return unitOfWork.call(actor, Act.writing(verb, command.caseId()), () -> {
            Optional<CareMatter> held = matters.hold(command.caseId());
            if (held.isEmpty()) {
                return Outcome.refused(Now.NO_SUCH_CASE);
            }
            CareMatter matter = held.get();
            Optional<CannotCommit> why =
                    fault.apply(matter).<CannotCommit>map(Function.identity()).or(() -> ofTheOrder(matter, command));
            if (why.isPresent()) {
                return Outcome.refused(why.get());
            }
            S statement = words.apply(matter, particulars(actor, matter, namesAContact));
            statements.add(statement);
            return copied(actor, statement, command);
        });
    }

    private static Optional<CannotCommit> ofTheOrder(CareMatter matter, CareCommand command) {
        return command.seen() == matter.statements().size() ? Optional.empty() : Optional.of(Now.SOMEONE_WAS_FIRST);
    }

    private CareParticulars particulars(Actor actor, CareMatter matter, boolean namesAContact) {
        return new CareParticulars(
                CareStatementId.next(clock),
                matter.file().id(),
                matter.statements().size() + 1,
                matter.file().team(),
                namesAContact
                        ? Optional.of(statutes.inForce(LegalTopic.FIXED_CARE_CONTACT, today())
                                .cite())
                        : Optional.empty(),
                statutes.version(),
                blueprint(matter),
                // Kept as the store keeps it, or the content would not hash to the same when it is read again.
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** What the team is now; when it has left the installation, what it was when the commitment was made. */
    private static String blueprint(CareMatter matter) {
        return matter.team()
                .map(LoadedTeam::hash)
                .orElseGet(() ->
                        matter.standing().orElseThrow().answer().particulars().blueprint());
    }

    private <S extends CareStatement> Outcome<S, CannotCommit> copied(Actor actor, S statement, CareCommand command) {
        if (command.copy().isEmpty()) {
            return Outcome.done(statement);
        }
        CareStanding now = CareStanding.of(statements.about(command.caseId())).orElseThrow();
        return telling.tell(actor, command.caseId(), now, command.copy().get())
                .match(done -> Outcome.done(statement), why -> Outcome.refused(new CannotCommit.NotHandedOver(why)));
    }
}
