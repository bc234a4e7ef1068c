package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads that a hand-over was refused, as the one who would transfer is told of it. The item's number is that of the hand-over. */
public final class HandoverAnswerSource implements ItemSource {
    /** The field with the reason. */
    public static final String REASON = "reason";

    private final Transfers transfers;

    @Inject
    public HandoverAnswerSource(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.HANDOVER_ANSWER;
    }

    @Override
    public boolean standsInConsents() {
        return false;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return transfers
                .findRefused(id)
                .map(refused -> new Item(
                        PlanningItems.HANDOVER_ANSWER,
                        id,
                        refused.caseId(),
                        refused.by(),
                        Map.of(REASON, refused.reason())));
    }

    /** None: an answer goes as it is given, and is never picked from a list. */
    @Override
    public List<Item> about(CaseId caseId) {
        return List.of();
    }
}
