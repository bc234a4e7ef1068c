package se.handslag.decisions.municipality.complete;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.PreparationTimes;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Asks the person to complete an application that cannot be tried as it is, and sets a day.
 *
 * <p>Source: 20 § förvaltningslagen (2017:900).
 */
public final class AskingForCompletion {
    private final Preparing preparing;
    private final Preparations preparations;
    private final LettersBefore letters;
    private final PreparationTimes times;

    @Inject
    public AskingForCompletion(
            Preparing preparing, Preparations preparations, LettersBefore letters, PreparationTimes times) {
        this.preparing = preparing;
        this.preparations = preparations;
        this.letters = letters;
        this.times = times;
    }

    public Outcome<CompletionRequest, CannotPrepare> handle(Actor actor, AskForCompletion command) {
        return preparing.record(
                actor,
                Act.writing("application.complete", command.caseId()),
                matter -> whyNot(matter, actor)
                        .or(() -> Communicating.ofTheDays(command.on(), command.answerBy(), preparing.today(), times))
                        .or(() -> ofTheWords(command)),
                matter -> {
                    CompletionRequest request = new CompletionRequest(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            letters.to(matter, command.on(), command.method(), LettersBefore.COMPLETION),
                            command.answerBy(),
                            command.what().strip(),
                            preparing.signature(actor));
                    preparations.add(request);
                    return request;
                });
    }

    /** Why this actor cannot ask for anything now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheApplication(matter, actor).or(() -> LettersBefore.whyNot(matter));
    }

    private static Optional<CannotPrepare> ofTheWords(AskForCompletion command) {
        if (command.what().isBlank()) {
            return Optional.of(CannotPrepare.Now.NOTHING_ASKED);
        }
        return Preparing.unless(command.what().length() <= CompletionRequest.LONGEST, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
