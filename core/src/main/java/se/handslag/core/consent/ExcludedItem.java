package se.handslag.core.consent;

import java.util.UUID;
import se.handslag.core.casework.ItemKind;

/** One thing in the record that the person has kept out of a consent, such as one note. */
public record ExcludedItem(ItemKind kind, UUID id) {}
