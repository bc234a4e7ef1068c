package se.handslag.decisions.region.consult;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.joint.consult.ConsultationReply;

/** Reads an answer as it is handed over. */
public final class ConsultationAnswerSource implements ItemSource {
    private final ConsultationInquiries inquiries;

    @Inject
    public ConsultationAnswerSource(ConsultationInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public ItemKind kind() {
        return DecisionItems.CONSULTATION_ANSWER;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return inquiries
                .answer(new ConsultationId(id))
                .map(answer -> new Item(
                        kind(),
                        id,
                        answer.caseId(),
                        answer.by(),
                        new ConsultationReply(answer.id(), answer.view(), answer.text()).content()));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return inquiries.about(caseId).stream()
                .flatMap(inquiry -> find(inquiry.id().value()).stream())
                .toList();
    }
}
