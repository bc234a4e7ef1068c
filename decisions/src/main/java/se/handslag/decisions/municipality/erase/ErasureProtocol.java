package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;

/**
 * The protocol of the erasure of one file (gallringsprotokoll). It tells of no person.
 *
 * <p>The case is named only by a hash of its id: whoever has the id, from an address or the access log, can find out that the file is
 * erased and when, and nobody can go the other way. The id itself would say when the case began, and the region has it in its own record.
 *
 * @param list the approved list
 * @param caseReference {@link #reference} of the case
 * @param rows how many rows went of each table
 * @param finishBy the last day for the erasure
 * @param law the paragraph in force on the day of the erasure
 * @param statuteBook the version of the statute book
 * @param approved who approved it and when
 * @param carriedOut who carried it out and when
 */
public record ErasureProtocol(
        ErasureListId list,
        String caseReference,
        SortedMap<String, Integer> rows,
        LocalDate finishBy,
        String law,
        String statuteBook,
        Signature approved,
        Signature carriedOut) {
    public ErasureProtocol {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** SHA-256 of the id, as 64 lower-case hexadecimal digits. The id has 74 random bits, so that it needs no salt. */
    public static String reference(CaseId caseId) {
        return CanonicalJson.sha256(caseId.toString());
    }

    /** All rows together. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
