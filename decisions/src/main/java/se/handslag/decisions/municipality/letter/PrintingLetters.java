package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.matter.Matters;

/** Prints the letter of a decision, by the template and in the style that it was made with: the same file today and in ten years. */
public final class PrintingLetters {
    /** How much of an identifier is told: its last part, which is drawn by lot. */
    static final int TOLD = 12;

    private final UnitOfWork unitOfWork;
    private final Matters matters;

    @Inject
    public PrintingLetters(UnitOfWork unitOfWork, Matters matters) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
    }

    /** The letter of a decision; empty if there is no such decision in the case. */
    public Optional<PrintedLetter> handle(Actor actor, CaseId caseId, DecisionId id) {
        Optional<MunicipalDecision> decision =
                unitOfWork.call(actor, Act.reading("decision.letter.print", caseId), () -> matters.find(caseId).stream()
                        .flatMap(matter -> matter.decisions().stream())
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        // Printing takes longer than reading, and no one has to wait for the store meanwhile.
        return decision.map(PrintingLetters::print);
    }

    private static PrintedLetter print(MunicipalDecision decision) {
        Particulars it = decision.particulars();
        return new PrintedLetter(
                it.decidedOn(),
                PdfPrinter.print(
                        Letters.of(decision)
                                .onPaper(reference(it.id()), it.delegation().board() + ", " + it.authority()),
                        style(),
                        it.by().at()));
    }

    /** What a letter is known by to whoever calls about it: short enough to be read aloud, and no name. */
    private static String reference(DecisionId id) {
        String text = id.toString();
        return "Beslut " + text.substring(text.length() - TOLD);
    }

    /**
     * The style that the decision was made with. There has been one only, so it is kept nowhere; the second has to be kept with each
     * decision that is made with it, as its template is.
     */
    private static PrintStyle style() {
        return PrintStyle.LETTER_1;
    }
}
