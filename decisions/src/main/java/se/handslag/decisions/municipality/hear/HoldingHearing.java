package se.handslag.decisions.municipality.hear;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Records what the person said orally, to whom and when, or why they were not heard.
 *
 * <p>Source: 24 and 27 §§ förvaltningslagen (2017:900).
 */
public final class HoldingHearing {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public HoldingHearing(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<HearingEnd, CannotPrepare> handle(Actor actor, HoldHearing command) {
        return preparing.record(
                actor,
                Act.writing("hearing.hold", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(matter, command)),
                matter -> {
                    HearingEnd end = new HearingEnd(
                            command.held(),
                            command.on(),
                            command.held() ? command.present().strip() : "",
                            command.text().strip(),
                            preparing.signature(actor));
                    preparations.end(hearing(matter, command).orElseThrow(), end);
                    return end;
                });
    }

    /** Why this actor cannot record it now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheSubject(matter, actor)
                .or(() -> Preparing.unless(
                        !matter.preparationNow().hearingsToHold().isEmpty(), CannotPrepare.Now.NO_SUCH_HEARING));
    }

    private Optional<CannotPrepare> ofTheWords(Matter matter, HoldHearing command) {
        Optional<OralHearing> hearing = hearing(matter, command);
        if (hearing.isEmpty()) {
            return Optional.of(CannotPrepare.Now.NO_SUCH_HEARING);
        } else if (command.on().isAfter(preparing.today())) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        } else if (command.on().isBefore(hearing.get().askedOn())) {
            return Optional.of(CannotPrepare.Now.TOO_EARLY_DAY);
        } else if (command.text().isBlank()) {
            return Optional.of(CannotPrepare.Now.NOTHING_SAID);
        } else if (command.held() && command.present().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_SOURCE);
        }
        boolean fits = command.text().length() <= HearingEnd.LONGEST
                && command.present().length() <= ConflictDeclaration.LONGEST;
        return Preparing.unless(fits, CannotPrepare.Now.TEXT_TOO_LONG);
    }

    private static Optional<OralHearing> hearing(Matter matter, HoldHearing command) {
        return matter.preparationNow().hearingsToHold().stream()
                .filter(it -> it.id().equals(command.hearing()))
                .findFirst();
    }
}
