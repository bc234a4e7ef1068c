package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.CaseId;
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
    public boolean isBlocked(UUID id, FileBlocks blocks) {
        return blocks.keepsNote(journal.unit(new NoteId(id)));
    }

    @Override
    public boolean isHidden(CaseId caseId, UUID id, Screen screen) {
        return journal.find(new NoteId(id)).isEmpty();
    }

    @Override
    public Optional<Item> find(UUID id) {
        return journal.find(new NoteId(id)).map(NoteSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return journal.about(caseId, Integer.MAX_VALUE).stream()
                .map(NoteSource::item)
                .toList();
    }

    @Override
    public Set<UUID> correctedBy(UUID id) {
        Set<UUID> corrected = new LinkedHashSet<>();
        Optional<NoteId> earlier = journal.find(new NoteId(id)).flatMap(Note::corrects);
        while (earlier.isPresent() && corrected.add(earlier.get().value())) {
            earlier = journal.find(earlier.get()).flatMap(Note::corrects);
        }
        return corrected;
    }

    private static Item item(Note note) {
        return new Item(
                ItemKind.NOTE,
                note.id().value(),
                note.caseId(),
                note.signed(),
                Map.of(
                        "kind", note.kind().code(),
                        "happenedAt", note.happenedAt().toString(),
                        "text", note.text()));
    }
}
