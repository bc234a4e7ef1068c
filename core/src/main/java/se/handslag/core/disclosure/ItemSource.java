package se.handslag.core.disclosure;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.ItemKind;

/** How items of one kind are read from an authority's own record when they are handed over. Contributed by the module that owns them. */
public interface ItemSource {
    ItemKind kind();

    /** The item, inside the unit of work that is open; empty if there is none or it is not finished. */
    Optional<Item> find(UUID id);
}
