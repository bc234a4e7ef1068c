package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;

/** Reads a signed note as it is handed over: kind, time and text. */
public final class NoteSource implements ItemSource {
    private final Journal journal;

    @Inject
    public NoteSource(Journal journal) {
        this.journal = journal;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.NOTE;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return journal.find(new NoteId(id))
                .map(note -> new Item(
                        ItemKind.NOTE,
                        note.id().value(),
                        note.caseId(),
                        note.signed(),
                        Map.of(
                                "kind", note.kind().code(),
                                "happenedAt", note.happenedAt().toString(),
                                "text", note.text())));
    }
}
