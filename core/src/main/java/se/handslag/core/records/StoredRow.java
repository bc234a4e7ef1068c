package se.handslag.core.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.core.person.PersonalData;

/**
 * A row as it stands in the store.
 *
 * @param table of which table
 * @param key what names it there
 * @param values by column, in the order of the columns; ids, moments, days, numbers, truths and texts
 */
public record StoredRow(String table, String key, Map<String, @Nullable Object> values) implements PersonalData {
    @Override
    public String toString() {
        return "StoredRow";
    }
}
