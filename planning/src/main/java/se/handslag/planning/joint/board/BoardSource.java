package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads this authority's entry on the board as it stands when it is handed over. */
public final class BoardSource implements ItemSource {
    private final Boards boards;

    @Inject
    public BoardSource(Boards boards) {
        this.boards = boards;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.BOARD;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return boards.find(new BoardEntryId(id)).map(BoardSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return boards.about(caseId).stream().limit(1).map(BoardSource::item).toList();
    }

    private static Item item(BoardEntry entry) {
        return new Item(
                PlanningItems.BOARD,
                entry.id().value(),
                entry.caseId(),
                entry.last().by(),
                BoardCopy.write(entry));
    }
}
