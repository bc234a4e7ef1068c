package se.handslag.web.municipality.duty;

import java.util.List;
import se.handslag.core.document.Table;

/**
 * A table on a page, with where each row leads.
 *
 * @param table the table
 * @param links one path for each row, which its first cell leads to
 */
public record Listing(Table table, List<String> links) {
    public Listing {
        links = List.copyOf(links);
    }
}
