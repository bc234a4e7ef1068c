package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.prepare.SentLetter;

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
        return find(actor, Act.reading("communication.letter", caseId), caseId, id)
                .map(Kept::letter);
    }

    /** The same as a file for paper: the same file today and in ten years. */
    public Optional<PrintedLetter> print(Actor actor, CaseId caseId, PreparationId id) {
        // Printing takes longer than reading, and no one has to wait for the store meanwhile.
        return find(actor, Act.reading("communication.letter.print", caseId), caseId, id)
                .map(kept -> kept.print(id));
    }

    private Optional<Kept> find(Actor actor, Act act, CaseId caseId, PreparationId id) {
        return unitOfWork.call(actor, act, () -> matters.find(caseId)
                .flatMap(matter ->
                        Optional.ofNullable(letters(matter.preparation()).get(id))));
    }

    private static Map<PreparationId, Kept> letters(Preparation all) {
        Map<PreparationId, Kept> letters = new HashMap<>();
        all.communicated().forEach(it -> letters.put(it.id(), new Kept(LettersBefore.of(it), it.sent(), it.by())));
        all.completions().forEach(it -> letters.put(it.id(), new Kept(LettersBefore.of(it), it.sent(), it.by())));
        all.delayNotices().forEach(it -> letters.put(it.id(), new Kept(LettersBefore.of(it), it.sent(), it.by())));
        return letters;
    }

    /** A letter with what was kept of its sending. */
    private record Kept(Letter letter, SentLetter sent, Signature by) {
        PrintedLetter print(PreparationId id) {
            String number = id.toString();
            return new PrintedLetter(
                    sent.on(),
                    PdfPrinter.print(
                            letter.onPaper(
                                    "Brev " + number.substring(number.length() - PrintingLetters.TOLD),
                                    sent.board() + ", " + sent.authority()),
                            PrintStyle.LETTER_1,
                            by.at()));
        }
    }
}
