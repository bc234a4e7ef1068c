package se.handslag.core.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.consent.SingleItem;
import se.handslag.core.person.PersonalData;

/**
 * Something in an authority's record as it would be handed over: exactly what the receiver gets.
 *
 * @param kind what it is
 * @param id its identifier in the releasing record
 * @param caseId whose case
 * @param author who wrote it and when
 * @param content its fields by name; the same map is previewed, sent and kept
 */
public record Item(ItemKind kind, UUID id, CaseId caseId, Signature author, Map<String, String> content)
        implements PersonalData {
    public Item {
        content = Map.copyOf(new TreeMap<>(content));
    }

    /** As a consent knows it. @param corrects the earlier items that it corrects */
    public SingleItem asSingle(Set<UUID> corrects) {
        return new SingleItem(kind, id, corrects, Dates.day(author.at()));
    }

    @Override
    public String toString() {
        return "Item[" + kind + " " + id + "]";
    }
}
