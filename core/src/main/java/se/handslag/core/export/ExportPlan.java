package se.handslag.core.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the parts say of how their tables are read by the one they are about.
 *
 * <p>A table need not be named here to be in an extract. The words are in the parts' texts: {@code export.<table>} is the heading of a chapter,
 * {@code export.<table>.<column>} or {@code export.any.<column>} what stands before a value. A column of ids, or one that is said here to be
 * technical, stands only in the form for programs.
 */
public final class ExportPlan {
    private final List<String> order = new ArrayList<>();
    private final Set<String> drafts = new LinkedHashSet<>();
    private final Set<String> technical = new LinkedHashSet<>();
    private final Set<String> concealed = new LinkedHashSet<>();
    private final Map<String, List<String>> coded = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The order of the chapters; those not named come after, by name. */
    public ExportPlan order(String... tables) {
        order.addAll(List.of(tables));
        return this;
    }

    /** A table of someone's own working material, which is no document of the authority before it is finished (utkast). */
    public ExportPlan draft(String table) {
        drafts.add(table);
        return this;
    }

    /** Columns that tell a reader nothing: {@code column} in every table, or {@code table.column}. */
    public ExportPlan technical(String... columns) {
        technical.addAll(List.of(columns));
        return this;
    }

    /** Columns, as {@code table.column}, that would tell what is withheld or of someone else, and so stand in no form. */
    public ExportPlan concealed(String... columns) {
        concealed.addAll(List.of(columns));
        return technical(columns);
    }

    /** A column of codes. @param prefixes what may stand before the code in the key of its text; empty for authorities */
    public ExportPlan coded(String column, String... prefixes) {
        coded.put(column, List.of(prefixes));
        return this;
    }

    /**
     * A column that holds several fields, as {@code table.column}. A field of it is coded or technical as {@code table.column.field}.
     *
     * @param prefix what stands before the name of a field in the key of its text; of a field within another with the outer's name and a dot
     *     before its own, where there is such a text
     */
    public ExportPlan fields(String column, String prefix) {
        fields.put(column, prefix);
        return this;
    }

    /** Whether a column would tell what is withheld, or of someone else. */
    public boolean isConcealed(String table, String column) {
        return concealed.contains(table + "." + column);
    }

    public boolean isDraft(String table) {
        return drafts.contains(table);
    }

    /** The tables of working material. */
    public Set<String> drafts() {
        return Set.copyOf(drafts);
    }

    /** These tables in the order of the chapters. */
    public List<String> inOrder(Set<String> tables) {
        List<String> sorted = new ArrayList<>(order);
        sorted.retainAll(tables);
        tables.stream().sorted().filter(table -> !sorted.contains(table)).forEach(sorted::add);
        return sorted;
    }

    /** Whether a column is left out of what is read. @param columns all of the table, with their types */
    public boolean isTechnical(String table, String column, Map<String, String> columns) {
        return "uuid".equals(columns.get(column))
                || technical.contains(column)
                || technical.contains(table + "." + column)
                || foldedInto(column, columns).isPresent();
    }

    /** The column of a name that a title or an employer is said together with. */
    static Optional<String> foldedInto(String column, Map<String, String> columns) {
        for (String ending : List.of("_title", "_authority")) {
            if (column.endsWith(ending)) {
                String name = column.substring(0, column.length() - ending.length()) + "_name";
                if (columns.containsKey(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** What may stand before the code in the key of its text; nothing if the column holds no codes. */
    List<String> prefixes(String table, String column) {
        return coded.getOrDefault(table + "." + column, List.of());
    }

    /** What stands before the name of a field of this column; empty if nobody has said. */
    Optional<String> fieldsOf(String table, String column) {
        return Optional.ofNullable(fields.get(table + "." + column));
    }

    /** Whether a field of this column tells a reader nothing. */
    boolean isTechnicalField(String table, String column, String field) {
        return technical.contains(table + "." + column + "." + field);
    }

    /** The keys that may hold the word of a column, the closest first. */
    public static List<String> wordsOf(String table, String column) {
        return List.of("export." + table + "." + column, "export.any." + column);
    }
}
