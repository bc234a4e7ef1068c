package se.handslag.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;

/** How items of one kind are read from an authority's own record when they are handed over. Contributed by the module that owns them. */
public interface ItemSource {
    ItemKind kind();

    /** Whether the receiver of such an item is always asked to acknowledge it: an order, a request, an invitation. */
    default boolean asksForReceipt() {
        return false;
    }

    /** Whether the person has blocked the item, so that no consent given before carries it. Most kinds are blocked with the whole file alone. */
    default boolean isBlocked(UUID id, FileBlocks blocks) {
        return blocks.keeps(kind());
    }

    /** Whether whoever reads does not get to read the item, since the person has blocked it from them. Most kinds are closed with their part of the file. */
    default boolean isHidden(CaseId caseId, UUID id, Screen screen) {
        return screen.hidesItem(caseId, kind());
    }

    /** Whether a person can consent to such an item being handed over; not so where it only says that something was answered. */
    default boolean standsInConsents() {
        return true;
    }

    /** The item, inside the unit of work that is open; empty if there is none or it is not finished. */
    Optional<Item> find(UUID id);

    /** All items of the kind in a case that could be handed over, inside the unit of work that is open, the newest first. */
    List<Item> about(CaseId caseId);

    /** The earlier items that this one corrects: who may not have one of them may not have this one either. */
    default Set<UUID> correctedBy(UUID id) {
        return Set.of();
    }
}
