package se.handslag.core.records;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What went when a case was erased: how many rows of each table that had any.
 *
 * @param byTable the number of rows by the table's name
 */
public record ErasedRows(SortedMap<String, Integer> byTable) {
    public ErasedRows {
        byTable = Collections.unmodifiableSortedMap(new TreeMap<>(byTable));
    }

    /** All rows together. */
    public int total() {
        return byTable.values().stream().mapToInt(Integer::intValue).sum();
    }
}
