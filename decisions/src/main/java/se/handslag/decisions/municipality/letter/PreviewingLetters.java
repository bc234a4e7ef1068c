package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Handling;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/** Shows the letter of a decision before it is made, by the one who could make it: what is shown is what will be printed. */
public final class PreviewingLetters {
    private final UnitOfWork unitOfWork;
    private final Matters matters;
    private final Drafting drafting;

    @Inject
    public PreviewingLetters(UnitOfWork unitOfWork, Matters matters, Drafting drafting) {
        this.unitOfWork = unitOfWork;
        this.matters = matters;
        this.drafting = drafting;
    }

    public Outcome<Letter, CannotDecide> handle(Actor actor, CaseId caseId, DecisionDraft draft) {
        return unitOfWork.call(actor, Act.reading("decision.preview", caseId), () -> preview(actor, caseId, draft));
    }

    private Outcome<Letter, CannotDecide> preview(Actor actor, CaseId caseId, DecisionDraft draft) {
        Optional<Matter> matter = matters.find(caseId);
        if (matter.isEmpty()) {
            return Outcome.refused(CannotDecide.Missing.NO_SUCH_CASE);
        }
        DecisionKind kind = draft.kind();
        Optional<CannotDecide> fault = Conditions.ofDeciding(matter.get(), actor, kind, drafting.today())
                .or(() -> kind == DecisionKind.EXTEND ? Optional.empty() : Conditions.ofTheApplication(matter.get()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<Material> material = kind == DecisionKind.EXTEND
                ? matter.get()
                        .latestSupport()
                        .map(support -> support.decision().particulars().material())
                : Optional.of(drafting.material(matter.get()));
        return material.<Outcome<Letter, CannotDecide>>map(it -> Outcome.done(Letters.write(
                        drafting.particulars(matter.get(), actor, Handling.byOne(), kind, it, draft.reasons()), draft)))
                .orElseGet(() -> Outcome.refused(CannotDecide.Missing.NO_APPLICATION));
    }
}
