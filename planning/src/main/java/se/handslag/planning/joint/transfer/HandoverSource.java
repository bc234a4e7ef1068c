package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/**
 * Reads a transfer as the receiver gets it, or that it is called off, over or the person taken back. Which of them it is stands in {@link #FORM}.
 *
 * <p>Why a transfer is called off or the person taken back stays in the record of the one who does it.
 */
public final class HandoverSource implements ItemSource {
    /** The field that says what it is. */
    public static final String FORM = "form";
    /** The field with the number of the transfer, the same in all that is told of it. */
    public static final String TRANSFER = "transfer.id";

    private final Transfers transfers;

    @Inject
    public HandoverSource(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.HANDOVER;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return transfers.find(new TransferId(id)).map(HandoverSource::item).or(() -> transfers
                .findEvent(id)
                .flatMap(HandoverSource::item));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return transfers.about(Set.of(caseId)).stream()
                .flatMap(course -> Stream.concat(
                        Stream.of(item(course.transfer())),
                        course.events().stream().flatMap(event -> item(event).stream())))
                .sorted(Comparator.comparing((Item item) -> item.author().at()).reversed())
                .toList();
    }

    private static Item item(Transfer transfer) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(FORM, HandoverForm.PLANNED.code());
        fields.put(TRANSFER, transfer.id().toString());
        fields.put("receiver", transfer.receiver());
        fields.put("hands-over", transfer.handsOver());
        fields.put("takes-over", transfer.takesOver());
        fields.put("from", transfer.overlap().from().toString());
        fields.put("until", transfer.overlap().to().toString());
        fields.put("handed", transfer.handed());
        fields.put("why", transfer.why());
        return new Item(PlanningItems.HANDOVER, transfer.id().value(), transfer.caseId(), transfer.by(), fields);
    }

    private static Optional<Item> item(TransferEvent event) {
        return form(event.step()).map(form -> {
            Map<String, String> fields = new TreeMap<>();
            fields.put(FORM, form.code());
            fields.put(TRANSFER, event.transfer().toString());
            fields.put("on", event.on().toString());
            if (form == HandoverForm.ENDED) {
                fields.put("follow-up-by", event.followUpBy());
                event.followUpOn().ifPresent(day -> fields.put("follow-up-on", day.toString()));
            }
            return new Item(PlanningItems.HANDOVER, event.id(), event.caseId(), event.by(), fields);
        });
    }

    private static Optional<HandoverForm> form(TransferStep step) {
        return switch (step) {
            case WITHDRAWN -> Optional.of(HandoverForm.WITHDRAWN);
            case ENDED -> Optional.of(HandoverForm.ENDED);
            case TAKEN_BACK -> Optional.of(HandoverForm.TAKEN_BACK);
            case ACKNOWLEDGED, REFUSED, FOLLOWED_UP -> Optional.empty();
        };
    }
}
