package se.handslag.decisions.municipality.hear;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.law.StatuteBook;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Records that the person wants to say something orally. A decision against them then waits until they are heard.
 *
 * <p>Source: 24 § förvaltningslagen (2017:900); before the board SoL (2025:400) 14 kap. 8 §, until 2025-06-30 SoL (2001:453) 11 kap. 9 §.
 */
public final class AskingForHearing {
    private final Preparing preparing;
    private final Preparations preparations;
    private final StatuteBook statutes;

    @Inject
    public AskingForHearing(Preparing preparing, Preparations preparations, StatuteBook statutes) {
        this.preparing = preparing;
        this.preparations = preparations;
        this.statutes = statutes;
    }

    public Outcome<OralHearing, CannotPrepare> handle(Actor actor, AskForHearing command) {
        return preparing.record(
                actor,
                Act.writing("hearing.ask", command.caseId()),
                matter -> whyNot(matter, actor)
                        .or(() -> Preparing.unless(
                                matter.preparationNow().hearingsToHold().stream()
                                        .noneMatch(it -> it.before() == command.before()),
                                CannotPrepare.Now.HEARING_ASKED_FOR))
                        .or(() -> Preparing.unless(
                                !command.on().isAfter(preparing.today()), CannotPrepare.Now.IN_THE_FUTURE)),
                matter -> {
                    OralHearing asked = new OralHearing(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            command.before(),
                            command.on(),
                            statutes.inForce(command.before().right(), command.on())
                                    .cite(),
                            preparing.signature(actor),
                            Optional.empty());
                    preparations.add(asked);
                    return asked;
                });
    }

    /** Why this actor cannot record it now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheSubject(matter, actor);
    }
}
