package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.SingleItem;

/** What there is in this authority's own record to hand over, whatever kind it is of. Used inside a unit of work. */
public final class Items {
    /** An older one is handed over from its own page. */
    private static final int MOST_OF_A_KIND = 10;

    private final Set<ItemSource> sources;

    @Inject
    public Items(Set<ItemSource> sources) {
        this.sources = sources;
    }

    /** The item, if it is about this case. */
    public Optional<Item> find(CaseId caseId, ItemKind kind, UUID id) {
        return of(kind).flatMap(source -> source.find(id).stream())
                .filter(item -> item.caseId().equals(caseId))
                .findFirst();
    }

    /** As a consent knows it, so that what the person has kept out is kept back. */
    public SingleItem single(Item item) {
        return of(item.kind())
                .findFirst()
                .map(source -> item.asSingle(source.correctedBy(item.id())))
                .orElseThrow();
    }

    /** What can be picked from about a case: the newest of every kind. */
    public List<Item> about(CaseId caseId) {
        return sources.stream()
                .filter(source -> !source.kind().equals(ItemKind.REQUEST))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .flatMap(source -> source.about(caseId).stream().limit(MOST_OF_A_KIND))
                .toList();
    }

    /** The kinds that a consent can be given for and a request made about, in order. */
    public List<ItemKind> kinds() {
        return sources.stream()
                .filter(ItemSource::standsInConsents)
                .map(ItemSource::kind)
                .sorted()
                .toList();
    }

    /** Whether the person has blocked the item, so that no consent given before carries it. */
    public boolean isBlocked(ItemKind kind, UUID id, FileBlocks blocks) {
        return of(kind).anyMatch(source -> source.isBlocked(id, blocks));
    }

    /** Whether the receiver of such an item is always asked to acknowledge it. */
    public boolean askForReceipt(ItemKind kind) {
        return of(kind).anyMatch(ItemSource::asksForReceipt);
    }

    private Stream<ItemSource> of(ItemKind kind) {
        return sources.stream().filter(source -> source.kind().equals(kind));
    }
}
