package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.person.PersonalData;

/**
 * What the person keeps out of a consent (undantag).
 *
 * @param words in the person's own words, for whoever hands something over to read; may be empty
 * @param items single things in the record, which the program keeps back itself
 * @param before nothing that was written before this day goes; empty if that does not matter
 */
public record Exclusions(String words, Set<ExcludedItem> items, Optional<LocalDate> before) implements PersonalData {
    /** Nothing is kept out. */
    public static final Exclusions NONE = Exclusions.inWords("");

    /** The longest list in words, in characters. */
    public static final int LONGEST_WORDS = 4_000;

    /** How many single things can be kept out; whoever keeps out more says from which day instead. */
    public static final int MOST_ITEMS = 100;

    public Exclusions {
        items = Set.copyOf(items);
    }

    public static Exclusions inWords(String words) {
        return new Exclusions(words, Set.of(), Optional.empty());
    }

    /** Whether the program keeps this back: it is kept out itself, or as what it corrects, or it was written too early. */
    public boolean keepBack(SingleItem item) {
        return isNamed(item) || isTooEarly(item);
    }

    boolean isNamed(SingleItem item) {
        return items.stream()
                .anyMatch(excluded -> excluded.kind().equals(item.kind())
                        && (excluded.id().equals(item.id()) || item.corrects().contains(excluded.id())));
    }

    boolean isTooEarly(SingleItem item) {
        return before.filter(item.writtenOn()::isBefore).isPresent();
    }

    @Override
    public String toString() {
        return "Exclusions[" + items.size() + "]";
    }
}
