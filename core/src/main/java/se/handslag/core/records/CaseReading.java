package se.handslag.core.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every table in which something stands about a case or its person, and which of its rows.
 *
 * <p>Everything that is erased with a case is among them, so that neither an erasure nor an extract can forget a table. To that come the rows
 * that cases share, the tables that are kept and name the case, and those that hold an identity number.
 *
 * @param tables by name
 * @param aboutNoOne the tables that are left out, each with the reason that was given for keeping it
 * @param unaccounted the tables of which nobody has said anything
 */
record CaseReading(Map<String, Readable> tables, Map<String, String> aboutNoOne, Set<String> unaccounted) {
    private static final String CASE = "case_id";
    private static final String NUMBER = "number_value";
    private static final String KIND_OF_NUMBER = "number_kind";

    /**
     * A table that can be read.
     *
     * @param columns the columns in their order, with their types
     * @param key those that name a row
     * @param rows which rows are of the case: a condition in which every parameter is the case's id
     */
    record Readable(String name, Map<String, String> columns, List<String> key, String rows) {
        int parameters() {
            return (int) rows.chars().filter(sign -> sign == '?').count();
        }
    }

    static CaseReading of(Schema schema, TableFates fates, CaseTables erased) {
        Map<String, String> rows = new TreeMap<>();
        erased.erased().forEach(table -> rows.put(table.name(), table.rows()));
        rows.keySet().removeIf(fates::areSeals);
        erased.shared().stream()
                .collect(Collectors.groupingBy(CaseTables.Shared::name, TreeMap::new, Collectors.toList()))
                .forEach((table, held) -> rows.put(
                        table,
                        held.stream()
                                .map(shared -> shared.column() + " in (select " + shared.holdersColumn() + " from "
                                        + shared.holder() + " where " + rows.get(shared.holder()) + ")")
                                .collect(Collectors.joining(" or "))));
        schema.tables().forEach((table, columns) -> {
            if (!rows.containsKey(table) && columns.containsKey(CASE) && !fates.areSeals(table)) {
                rows.put(table, CASE + " = ?");
            }
        });
        List<String> numbered = schema.tables().keySet().stream()
                .filter(table -> schema.has(table, NUMBER) && schema.has(table, KIND_OF_NUMBER))
                .toList();
        numbered.stream().filter(table -> !rows.containsKey(table)).toList().forEach(table -> {
            List<String> same = new ArrayList<>();
            for (String known : numbered) {
                if (rows.containsKey(known)) {
                    same.add("(" + KIND_OF_NUMBER + ", " + NUMBER + ") in (select " + KIND_OF_NUMBER + ", " + NUMBER
                            + " from " + known + " where " + rows.get(known) + ")");
                }
            }
            rows.put(table, String.join(" or ", same));
        });
        Map<String, Readable> tables = new TreeMap<>();
        rows.forEach((table, which) -> tables.put(
                table,
                new Readable(
                        table,
                        schema.tables().getOrDefault(table, Map.of()),
                        schema.primary()
                                .getOrDefault(
                                        table,
                                        List.copyOf(schema.tables()
                                                .getOrDefault(table, Map.of())
                                                .keySet())),
                        which)));
        Map<String, String> left = new TreeMap<>(fates.kept());
        left.keySet().removeAll(tables.keySet());
        Set<String> unaccounted = new TreeSet<>(erased.unaccounted());
        unaccounted.removeAll(tables.keySet());
        unaccounted.removeIf(fates::areSeals);
        return new CaseReading(
                Collections.unmodifiableMap(tables),
                Collections.unmodifiableMap(left),
                Collections.unmodifiableSet(unaccounted));
    }
}
