package se.handslag.core.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every table in which a case has rows, in the order in which they can be erased: those that refer before those referred to.
 *
 * @param erased the tables that go
 * @param shared the rows that go with the last case that holds them
 * @param unaccounted the tables of which nobody has said what becomes
 * @param root the table of the case files
 */
record CaseTables(List<Erased> erased, List<Shared> shared, Set<String> unaccounted, String root) {
    private static final String CASE = "case_id";

    /**
     * A table that goes.
     *
     * @param rows which rows are of the case: a condition in which every parameter is the case's id
     * @param parameters how many there are
     * @param moments the columns that tell when an entry was made
     * @param seals what erases the seals of its rows, with the same parameters; empty if they can have none
     * @param own the columns by which its rows refer to other rows of it, each with the column referred to
     */
    record Erased(
            String name,
            String rows,
            int parameters,
            Set<String> moments,
            Optional<String> seals,
            Map<String, String> own) {}

    /** Rows of a table that rows of a case hold by a column. */
    record Shared(String name, String column, String holder, String holdersColumn) {}

    static CaseTables of(Schema schema, TableFates fates) {
        return new Finding(schema, fates).found();
    }

    /** The search, from the case files outwards. */
    private static final class Finding {
        private final Schema schema;
        private final TableFates fates;
        private final List<TableFates.Link> links = new ArrayList<>();
        private final Set<String> reached = new TreeSet<>();
        private final Map<String, String> conditions = new LinkedHashMap<>();

        Finding(Schema schema, TableFates fates) {
            this.schema = schema;
            this.fates = fates;
            links.addAll(schema.keys());
            fates.links().stream()
                    .filter(link -> schema.has(link.table(), link.column()))
                    .forEach(links::add);
        }

        CaseTables found() {
            schema.tables().keySet().stream().filter(this::isOfACase).forEach(reached::add);
            int before;
            do {
                before = reached.size();
                links.stream()
                        .filter(link -> reached.contains(link.parent()) && mayGo(link.table()))
                        .map(TableFates.Link::table)
                        .toList()
                        .forEach(reached::add);
            } while (reached.size() > before);
            refuseKeptThatRefer();
            List<Erased> erased = inOrder().stream().map(this::erased).toList();
            List<Shared> shared = links.stream()
                    .filter(link -> fates.lastHeld().contains(link.parent()) && reached.contains(link.table()))
                    .map(link -> new Shared(link.parent(), link.parentColumn(), link.table(), link.column()))
                    .toList();
            Set<String> unaccounted = new TreeSet<>(schema.tables().keySet());
            unaccounted.removeAll(reached);
            unaccounted.removeAll(fates.kept().keySet());
            shared.forEach(it -> unaccounted.remove(it.name()));
            return new CaseTables(erased, shared, Collections.unmodifiableSet(unaccounted), fates.root());
        }

        private boolean isOfACase(String table) {
            return mayGo(table) && (table.equals(fates.root()) || schema.has(table, CASE));
        }

        private boolean mayGo(String table) {
            return !fates.kept().containsKey(table) && !fates.lastHeld().contains(table);
        }

        private void refuseKeptThatRefer() {
            for (TableFates.Link link : links) {
                if (fates.kept().containsKey(link.table()) && reached.contains(link.parent())) {
                    throw new IllegalStateException("The table " + link.table() + " is kept and refers to "
                            + link.parent() + ", which is erased with a case.");
                }
            }
        }

        private List<String> inOrder() {
            List<String> order = new ArrayList<>();
            Set<String> left = new LinkedHashSet<>(reached);
            while (!left.isEmpty()) {
                List<String> free = left.stream()
                        .filter(table -> links.stream()
                                .noneMatch(link -> link.parent().equals(table)
                                        && !link.table().equals(table)
                                        && left.contains(link.table())))
                        .toList();
                if (free.isEmpty()) {
                    throw new IllegalStateException("The tables " + left + " refer to each other in a circle.");
                }
                order.addAll(free);
                left.removeAll(free);
            }
            return order;
        }

        private Erased erased(String table) {
            String rows = condition(table);
            Map<String, String> own = links.stream()
                    .filter(link -> link.table().equals(table) && link.parent().equals(table))
                    .collect(Collectors.toMap(TableFates.Link::column, TableFates.Link::parentColumn));
            return new Erased(
                    table,
                    rows,
                    (int) rows.chars().filter(sign -> sign == '?').count(),
                    fates.isEntry(table) ? schema.moments(table) : Set.of(),
                    seals(table, rows),
                    own);
        }

        private Optional<String> seals(String table, String rows) {
            return Optional.ofNullable(schema.primary().get(table))
                    .filter(key -> key.size() == 1)
                    .flatMap(key -> fates.sealsOf("select " + key.get(0) + " from " + table + " where " + rows));
        }

        private String condition(String table) {
            String known = conditions.get(table);
            if (known == null) {
                known = conditionOf(table);
                conditions.put(table, known);
            }
            return known;
        }

        private String conditionOf(String table) {
            if (table.equals(fates.root())) {
                return "id = ?";
            } else if (schema.has(table, CASE)) {
                return CASE + " = ?";
            }
            return links.stream()
                    .filter(link -> link.table().equals(table)
                            && !link.parent().equals(table)
                            && reached.contains(link.parent()))
                    .map(link -> link.column() + " in (select " + link.parentColumn() + " from " + link.parent()
                            + " where " + condition(link.parent()) + ")")
                    .collect(Collectors.joining(" or "));
        }
    }
}
