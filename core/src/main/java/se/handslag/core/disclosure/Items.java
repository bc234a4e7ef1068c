package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.SingleItem;

/**
 * What there is in this authority's own record to hand over, whatever kind it is of. Used inside a unit of work.
 *
 * <p>What the person has blocked from whoever reads is not there for them, neither to be seen beforehand nor to be handed over, and what was
 * handed over says as much as what it is a copy of: {@link #isHidden} is the one rule for both.
 */
public final class Items {
    /** An older one is handed over from its own page. */
    private static final int MOST_OF_A_KIND = 10;

    private final Set<ItemSource> sources;
    private final Screen screen;
    private final BlockFacts blocks;

    @Inject
    public Items(Set<ItemSource> sources, Screen screen, BlockFacts blocks) {
        this.sources = sources;
        this.screen = screen;
        this.blocks = blocks;
    }

    /** Whether whoever reads does not get to read it, where it stands or as it was handed over. */
    public boolean isHidden(Item item) {
        return of(item.kind())
                .findFirst()
                .map(source -> source.isHidden(item.caseId(), item.id(), screen))
                .orElseGet(() -> screen.hidesItem(item.caseId(), item.kind()));
    }

    /** The item, if it is about this case. */
    public Optional<Item> find(CaseId caseId, ItemKind kind, UUID id) {
        return of(kind).flatMap(source -> source.find(id).stream())
                .filter(item -> item.caseId().equals(caseId) && !isHidden(item))
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
                .flatMap(source -> open(source, caseId).limit(MOST_OF_A_KIND))
                .toList();
    }

    /** All that a consent could let go, each kind newest first. */
    public List<Item> standingInConsents(CaseId caseId) {
        return sources.stream()
                .filter(ItemSource::standsInConsents)
                .flatMap(source -> open(source, caseId))
                .toList();
    }

    private Stream<Item> open(ItemSource source, CaseId caseId) {
        return source.about(caseId).stream().filter(item -> !isHidden(item));
    }

    /** The kinds that a consent can be given for and a request made about, in order. */
    public List<ItemKind> kinds() {
        return sources.stream()
                .filter(ItemSource::standsInConsents)
                .map(ItemSource::kind)
                .sorted()
                .toList();
    }

    /**
     * Whether consent does not carry the item, since the person has blocked it or objects to being made available to others. The duty to tell and
     * the other grounds stand.
     */
    public boolean isBlocked(Item item) {
        FileBlocks found = blocks.of(item.caseId());
        return found.objects() || of(item.kind()).anyMatch(source -> source.isBlocked(item.id(), found));
    }

    /** Whether the receiver of such an item is always asked to acknowledge it. */
    public boolean askForReceipt(ItemKind kind) {
        return of(kind).anyMatch(ItemSource::asksForReceipt);
    }

    private Stream<ItemSource> of(ItemKind kind) {
        return sources.stream().filter(source -> source.kind().equals(kind));
    }
}
