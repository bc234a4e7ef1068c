package se.handslag.decisions.municipality.communicate;

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
 * Records why the person is not told of the material before a decision.
 *
 * <p>Source: 25 § förvaltningslagen (2017:900).
 */
public final class SkippingCommunication {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public SkippingCommunication(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<SkippedCommunication, CannotPrepare> handle(Actor actor, SkipCommunication command) {
        return preparing.record(
                actor,
                Act.writing("communication.skip", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(command)),
                matter -> {
                    SkippedCommunication skipped = new SkippedCommunication(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            command.ground(),
                            command.reason().strip(),
                            NewMaterial.of(matter).keySet(),
                            preparing.signature(actor));
                    preparations.add(skipped);
                    return skipped;
                });
    }

    /** Why this actor has nothing to skip now; empty if they have. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        boolean none = matter.preparationNow().communicated().isEmpty()
                && matter.preparationNow().skipped().isEmpty();
        return Preparing.ofTheSubject(matter, actor)
                .or(() -> Preparing.unless(none || !NewMaterial.of(matter).isEmpty(), CannotPrepare.Now.NOTHING_NEW));
    }

    private static Optional<CannotPrepare> ofTheWords(SkipCommunication command) {
        if (command.reason().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_REASON);
        }
        return Preparing.unless(
                command.reason().length() <= SkippedCommunication.LONGEST, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
