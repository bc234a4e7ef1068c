package se.handslag.core.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a store's tables when a case is erased, as far as the database cannot tell it by itself.
 *
 * <p>A table with a {@code case_id}, and every table that refers to one by a foreign key, goes with the case without being named here. Any
 * other table must be: a part says that it stays and why, or how it hangs on a table that goes.
 */
public final class TableFates {
    /** Rows of a table that belong to rows of another, without a foreign key that says so. */
    record Link(String table, String column, String parent, String parentColumn) {}

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> lastHeld = new LinkedHashSet<>();
    private final Set<String> noEntries = new LinkedHashSet<>();
    private String root = "";
    private String seals = "";
    private String sealedRow = "";

    /** The table of the case files, one row for each case. */
    public TableFates root(String table) {
        root = table;
        return this;
    }

    /** A table that stays. @param why said in the protocol of the build, not to the staff */
    public TableFates keeps(String table, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("The table " + table + " is kept for a reason.");
        }
        kept.put(table, why);
        return this;
    }

    /** Rows that go with the row of the parent whose column has the same value. */
    public TableFates hangs(String table, String column, String parent, String parentColumn) {
        links.add(new Link(table, column, parent, parentColumn));
        return this;
    }

    /** Rows that several cases may hold by a foreign key, and that go with the last of them. */
    public TableFates goesWithTheLast(String table) {
        lastHeld.add(table);
        return this;
    }

    /** A table that goes with the case, and whose rows say nothing new about the person, so that they do not make the record younger. */
    public TableFates isNoEntry(String table) {
        noEntries.add(table);
        return this;
    }

    /** The table of the seals, which go with the rows that they are of, since not every seal names the case. */
    public TableFates seals(String table, String rowsId) {
        seals = table;
        sealedRow = rowsId;
        return this;
    }

    /** What erases the seals of the rows whose ids these are; empty if there are no seals. */
    Optional<String> sealsOf(String rows) {
        return seals.isEmpty()
                ? Optional.empty()
                : Optional.of("delete from " + seals + " where " + sealedRow + " in (" + rows + ")");
    }

    boolean areSeals(String table) {
        return table.equals(seals);
    }

    String root() {
        return root;
    }

    /** The tables that stay, each with its reason. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    Set<String> lastHeld() {
        return Set.copyOf(lastHeld);
    }

    boolean isEntry(String table) {
        return !noEntries.contains(table);
    }
}
