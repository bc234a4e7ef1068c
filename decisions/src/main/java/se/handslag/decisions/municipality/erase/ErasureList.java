package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;

/**
 * A list of files that the head of service has approved for erasure (gallringslista).
 *
 * @param id which list
 * @param lines the files that have not been erased yet
 * @param cases how many it had when it was approved
 * @param contentHash over the lines as they were approved
 * @param law the paragraph in force on the day of approval
 * @param statuteBook the version of the statute book
 * @param approved by whom and when
 */
public record ErasureList(
        ErasureListId id,
        List<Line> lines,
        int cases,
        String contentHash,
        String law,
        String statuteBook,
        Signature approved) {
    /**
     * One file. The approval is of the file as it stood: with another last entry it is another matter.
     *
     * @param caseId the case
     * @param lastEntry the day of the last entry
     * @param finishBy the last day for the erasure
     */
    public record Line(CaseId caseId, LocalDate lastEntry, LocalDate finishBy) {}

    public ErasureList {
        lines = List.copyOf(lines);
    }

    /** SHA-256 of the lines, as 64 lower-case hexadecimal digits. */
    static String hash(List<Line> lines) {
        return CanonicalJson.sha256(CanonicalJson.write(Map.of(
                "lines",
                lines.stream()
                        .map(line -> Map.of(
                                "case", line.caseId().toString(),
                                "lastEntry", line.lastEntry().toString(),
                                "finishBy", line.finishBy().toString()))
                        .toList())));
    }
}
