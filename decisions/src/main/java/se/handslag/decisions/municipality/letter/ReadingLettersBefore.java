package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.prepare.PreparationId;

/** Reads the letters that were sent before a decision, as they were sent. */
public final class ReadingLettersBefore {
    private final UnitOfWork unitOfWork;
    private final Matters matters;

    @Inject
    public ReadingLettersBefore(UnitOfWork unitOfWork, Matters matters) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
    }

    /** The letter of a communication, a request for completion or a notice of delay; empty if there is none such in the case. */
    public Optional<Letter> handle(Actor actor, CaseId caseId, PreparationId id) {
        return unitOfWork.call(actor, Act.reading("communication.letter", caseId), () -> matters.find(caseId)
                .flatMap(matter -> letters(matter.preparation()).entrySet().stream()
                        .filter(it -> it.getKey().equals(id))
                        .map(Map.Entry::getValue)
                        .findFirst()));
    }

    private static Map<PreparationId, Letter> letters(Preparation all) {
        Map<PreparationId, Letter> letters = new HashMap<>();
        all.communicated().forEach(it -> letters.put(it.id(), LettersBefore.of(it)));
        all.completions().forEach(it -> letters.put(it.id(), LettersBefore.of(it)));
        all.delayNotices().forEach(it -> letters.put(it.id(), LettersBefore.of(it)));
        return letters;
    }
}
