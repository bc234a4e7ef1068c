package se.handslag.decisions.municipality.interpret;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Decides whether the person needs an interpreter or an aid; what was decided last holds.
 *
 * <p>Source: 13 § förvaltningslagen (2017:900).
 */
public final class DecidingInterpreter {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public DecidingInterpreter(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<InterpreterNeed, CannotPrepare> handle(Actor actor, DecideInterpreter command) {
        return preparing.record(
                actor,
                Act.writing("interpreter.decide", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(command)),
                matter -> {
                    InterpreterNeed need = new InterpreterNeed(
                            preparing.next(),
                            command.caseId(),
                            command.needed() ? command.language().strip() : "",
                            command.needed() ? command.aid().strip() : "",
                            preparing.signature(actor));
                    preparations.add(need);
                    return need;
                });
    }

    /** Why this actor cannot decide it now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofHandling(matter, actor);
    }

    private static Optional<CannotPrepare> ofTheWords(DecideInterpreter command) {
        if (command.needed() && command.language().isBlank() && command.aid().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_LANGUAGE);
        }
        boolean fits = command.language().length() <= InterpreterNeed.LONGEST
                && command.aid().length() <= InterpreterNeed.LONGEST;
        return Preparing.unless(fits, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
