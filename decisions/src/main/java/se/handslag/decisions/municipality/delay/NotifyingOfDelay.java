package se.handslag.decisions.municipality.delay;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Tells the person that the matter is materially delayed, and why.
 *
 * <p>Source: 11 § förvaltningslagen (2017:900).
 */
public final class NotifyingOfDelay {
    private final Preparing preparing;
    private final Preparations preparations;
    private final LettersBefore letters;

    @Inject
    public NotifyingOfDelay(Preparing preparing, Preparations preparations, LettersBefore letters) {
        this.preparing = preparing;
        this.preparations = preparations;
        this.letters = letters;
    }

    public Outcome<DelayNotice, CannotPrepare> handle(Actor actor, NotifyOfDelay command) {
        return preparing.record(
                actor,
                Act.writing("delay.notify", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(matter, command)),
                matter -> {
                    DelayNotice notice = new DelayNotice(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            letters.to(matter, command.on(), command.method(), LettersBefore.DELAY),
                            matter.openApplication().orElseThrow().arrivedOn(),
                            command.reason().strip(),
                            preparing.signature(actor));
                    preparations.add(notice);
                    return notice;
                });
    }

    /** Why this actor cannot tell of a delay now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheApplication(matter, actor).or(() -> LettersBefore.whyNot(matter));
    }

    private Optional<CannotPrepare> ofTheWords(Matter matter, NotifyOfDelay command) {
        if (command.on().isAfter(preparing.today())) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        } else if (command.on().isBefore(matter.openApplication().orElseThrow().arrivedOn())) {
            return Optional.of(CannotPrepare.Now.TOO_EARLY_DAY);
        } else if (command.reason().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_REASON);
        }
        return Preparing.unless(command.reason().length() <= DelayNotice.LONGEST, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
