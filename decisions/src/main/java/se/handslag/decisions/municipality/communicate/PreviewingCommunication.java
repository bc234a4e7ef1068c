package se.handslag.decisions.municipality.communicate;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.matter.Matters;

/** Shows the letter with the material before it is sent: what is shown is what will be printed. */
public final class PreviewingCommunication {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Communicating communicating;

    @Inject
    public PreviewingCommunication(UnitOfWork unitOfWork, Matters matters, Communicating communicating) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.communicating = communicating;
    }

    /** The letter; empty if nothing can be sent now. */
    public Optional<Letter> handle(Actor actor, CommunicateMaterial command) {
        return unitOfWork.call(
                actor, Act.reading("communication.preview", command.caseId()), () -> matters.find(command.caseId())
                        .filter(matter -> Communicating.whyNot(matter, actor).isEmpty())
                        .map(matter -> LettersBefore.of(communicating.draft(matter, actor, command))));
    }
}
