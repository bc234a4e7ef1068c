package se.handslag.decisions.municipality.communicate;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.PreparationTimes;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Sends the person all material that they have not been told of, and sets a day to answer by.
 *
 * <p>Source: 25 § förvaltningslagen (2017:900).
 */
public final class Communicating {
    private final Preparing preparing;
    private final Preparations preparations;
    private final LettersBefore letters;
    private final PreparationTimes times;

    @Inject
    public Communicating(
            Preparing preparing, Preparations preparations, LettersBefore letters, PreparationTimes times) {
        this.preparing = preparing;
        this.preparations = preparations;
        this.letters = letters;
        this.times = times;
    }

    public Outcome<Communicated, CannotPrepare> handle(Actor actor, CommunicateMaterial command) {
        return preparing.record(
                actor,
                Act.writing("communication.send", command.caseId()),
                matter -> whyNot(matter, actor)
                        .or(() -> ofTheDays(command.on(), command.answerBy(), preparing.today(), times))
                        .or(() -> ofTheFirstDay(matter, command.on())),
                matter -> {
                    Communicated communicated = draft(matter, actor, command);
                    preparations.add(communicated);
                    return communicated;
                });
    }

    /** The communication as it would be recorded, for showing its letter beforehand; ask only when nothing hinders it. */
    Communicated draft(Matter matter, Actor actor, CommunicateMaterial command) {
        Map<UUID, String> unknown = NewMaterial.of(matter);
        return new Communicated(
                preparing.next(),
                command.caseId(),
                matter.subject().orElseThrow(),
                letters.to(matter, command.on(), command.method(), LettersBefore.COMMUNICATION),
                command.answerBy(),
                List.copyOf(unknown.values()),
                unknown.keySet(),
                preparing.signature(actor),
                List.of());
    }

    /** Why this actor cannot send anything now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheSubject(matter, actor)
                .or(() -> LettersBefore.whyNot(matter))
                .or(() -> ofTheMaterial(matter));
    }

    private static Optional<CannotPrepare> ofTheMaterial(Matter matter) {
        if (matter.openApplication().isPresent() && matter.investigationText().isEmpty()) {
            return Optional.of(CannotPrepare.Now.INVESTIGATION_NOT_WRITTEN);
        }
        boolean first = matter.preparationNow().communicated().isEmpty()
                && matter.preparationNow().skipped().isEmpty();
        return Preparing.unless(first || !NewMaterial.of(matter).isEmpty(), CannotPrepare.Now.NOTHING_NEW);
    }

    /** Nothing is sent before it is there: the application, the text of the investigation, and what has come in. */
    private static Optional<CannotPrepare> ofTheFirstDay(Matter matter, LocalDate on) {
        Stream<LocalDate> there = Stream.of(
                        matter.openApplication().map(Application::arrivedOn).stream(),
                        matter
                                .investigationText()
                                .map(text -> Dates.day(text.written().at()))
                                .stream(),
                        matter.preparationNow().material().stream().map(InvestigationMaterial::cameOn))
                .flatMap(it -> it);
        return Preparing.unless(there.noneMatch(on::isBefore), CannotPrepare.Now.TOO_EARLY_DAY);
    }

    /** What is wrong with the day something is sent and the day to answer by. */
    public static Optional<CannotPrepare> ofTheDays(
            LocalDate on, LocalDate answerBy, LocalDate today, PreparationTimes times) {
        LocalDate earliest = on.plusDays(times.leastDaysToAnswer());
        if (on.isAfter(today)) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        }
        return Preparing.unless(
                !answerBy.isBefore(earliest), new CannotPrepare.TooLittleTime(times.leastDaysToAnswer(), earliest));
    }
}
