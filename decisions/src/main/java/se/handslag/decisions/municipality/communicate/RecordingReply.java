package se.handslag.decisions.municipality.communicate;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/** Records what the person answered; an answer that comes late is recorded too, as long as nothing is decided. */
public final class RecordingReply {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public RecordingReply(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<CommunicationReply, CannotPrepare> handle(Actor actor, RecordReply command) {
        return preparing.record(
                actor,
                Act.writing("communication.reply", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(matter, command)),
                matter -> {
                    CommunicationReply reply = new CommunicationReply(
                            command.on(), command.form(), command.text().strip(), preparing.signature(actor));
                    preparations.add(find(matter, command).orElseThrow(), reply);
                    return reply;
                });
    }

    /** Why this actor cannot record an answer now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheSubject(matter, actor)
                .or(() -> Preparing.unless(
                        !matter.preparationNow().communicated().isEmpty(), CannotPrepare.Now.NOTHING_SENT));
    }

    private Optional<CannotPrepare> ofTheWords(Matter matter, RecordReply command) {
        Optional<Communicated> communicated = find(matter, command);
        if (communicated.isEmpty()) {
            return Optional.of(CannotPrepare.Now.NOTHING_SENT);
        } else if (command.on().isAfter(preparing.today())) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        } else if (command.on().isBefore(communicated.get().sent().on())) {
            return Optional.of(CannotPrepare.Now.TOO_EARLY_DAY);
        } else if (command.text().isBlank()) {
            return Optional.of(CannotPrepare.Now.NOTHING_SAID);
        }
        int longSoFar = matter.preparationNow().communicated().stream()
                .flatMap(it -> it.replies().stream())
                .mapToInt(it -> it.text().length() + 1)
                .sum();
        boolean fits = command.text().length() <= CommunicationReply.LONGEST
                && longSoFar + command.text().length() <= Conditions.LONGEST_REASONS;
        return Preparing.unless(fits, CannotPrepare.Now.TEXT_TOO_LONG);
    }

    private static Optional<Communicated> find(Matter matter, RecordReply command) {
        return matter.preparationNow().communicated().stream()
                .filter(it -> it.id().equals(command.communication()))
                .findFirst();
    }
}
