package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.ItemKind;

/**
 * One thing in the record, as far as a consent needs to know it.
 *
 * @param kind what it is
 * @param id which
 * @param corrects the earlier things that it corrects: who keeps one of them out keeps this out too
 * @param writtenOn the Swedish day when it was written or signed, whatever it tells of
 */
public record SingleItem(ItemKind kind, UUID id, Set<UUID> corrects, LocalDate writtenOn) {
    public SingleItem {
        corrects = Set.copyOf(corrects);
    }
}
