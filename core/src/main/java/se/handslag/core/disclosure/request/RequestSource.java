package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;

/** Reads a request as it is handed over. */
public final class RequestSource implements ItemSource {
    private final Requests requests;

    @Inject
    public RequestSource(Requests requests) {
        this.requests = requests;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.REQUEST;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return requests.find(new RequestId(id)).map(RequestSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return requests.about(caseId).stream().map(RequestSource::item).toList();
    }

    private static Item item(InformationRequest request) {
        return new Item(
                ItemKind.REQUEST,
                request.id().value(),
                request.caseId(),
                request.by(),
                RequestContent.of(request).fields());
    }
}
