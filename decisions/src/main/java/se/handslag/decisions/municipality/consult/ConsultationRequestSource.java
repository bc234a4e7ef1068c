package se.handslag.decisions.municipality.consult;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationQuestion;

/** Reads a question as it is handed over. */
public final class ConsultationRequestSource implements ItemSource {
    private final Consultations consultations;

    @Inject
    public ConsultationRequestSource(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public ItemKind kind() {
        return DecisionItems.CONSULTATION_REQUEST;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return consultations
                .find(new ConsultationId(id))
                .filter(found -> found.way() == ConsultationWay.ASKED)
                .map(asked -> new Item(
                        kind(),
                        id,
                        asked.caseId(),
                        asked.by(),
                        new ConsultationQuestion(asked.id(), asked.text()).content()));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        List<Item> items = new ArrayList<>(consultations.about(caseId).stream()
                .flatMap(asked -> find(asked.id().value()).stream())
                .toList());
        Collections.reverse(items);
        return items;
    }
}
