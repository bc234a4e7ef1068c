package se.handslag.decisions.municipality.conflict;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Records what someone who handles a matter says of their own conflict of interest. Nobody can say it for someone else, and who has said
 * that there is one cannot take it back: someone else takes over.
 *
 * <p>Source: 16–18 §§ förvaltningslagen (2017:900).
 */
public final class DeclaringConflictOfInterest {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public DeclaringConflictOfInterest(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<ConflictDeclaration, CannotPrepare> handle(Actor actor, DeclareConflictOfInterest command) {
        return preparing.record(
                actor,
                Act.writing("conflict.declare", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(matter, actor, command)),
                matter -> {
                    ConflictDeclaration declaration = new ConflictDeclaration(
                            preparing.next(),
                            command.caseId(),
                            command.ground(),
                            command.text().strip(),
                            preparing.signature(actor));
                    preparations.add(declaration);
                    return declaration;
                });
    }

    /** Why this actor can say nothing of it now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofHandling(matter, actor)
                // An appeal, a ruling or a death may come after the case is closed, and whoever then decides says this
                // first.
                .filter(why -> why != CannotPrepare.Now.CASE_CLOSED)
                .filter(why -> why != CannotPrepare.Now.NOT_A_CASE_WORKER || !actor.may(Mandate.DECISION_MAKER));
    }

    private static Optional<CannotPrepare> ofTheWords(Matter matter, Actor actor, DeclareConflictOfInterest command) {
        if (command.ground().isEmpty() && matter.hasDeclared(actor)) {
            return Optional.of(CannotPrepare.Now.ALREADY_DECLARED);
        } else if (command.ground().filter(ConflictGround.OTHER::equals).isPresent()
                && command.text().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_GROUND_IN_WORDS);
        }
        return Preparing.unless(
                command.text().length() <= ConflictDeclaration.LONGEST, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
