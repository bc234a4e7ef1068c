package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;

/** Reads an answer as the asker is told of it: whether something was handed over. The item's number is that of the request. */
public final class RequestAnswerSource implements ItemSource {
    static final String OUTCOME = "outcome";

    private final Requests requests;

    @Inject
    public RequestAnswerSource(Requests requests) {
        this.requests = requests;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.REQUEST_ANSWER;
    }

    @Override
    public boolean standsInConsents() {
        return false;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return requests.findAnswer(new RequestId(id))
                .map(answer -> new Item(
                        ItemKind.REQUEST_ANSWER,
                        id,
                        answer.caseId(),
                        answer.by(),
                        Map.of(OUTCOME, answer.outcome().told().code())));
    }

    /** None: an answer goes as it is given, and is never picked from a list. */
    @Override
    public List<Item> about(CaseId caseId) {
        return List.of();
    }
}
