package se.handslag.decisions.municipality.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.person.PersonalData;

/**
 * The report of one quarter to the inspectorate (IVO) and the auditors, as it would be now or as it was sent.
 *
 * @param quarter of which quarter
 * @param entries the decisions, those that wait first and the longest wait before the others
 * @param law the paragraphs of the quarter's last day, as cited then
 * @param statuteBook the version of the statute book: 64 hexadecimal digits
 * @param sent who handed it in, and when; empty for a draft
 */
public record QuarterlyReport(
        YearQuarter quarter, List<ReportEntry> entries, String law, String statuteBook, Optional<Signature> sent)
        implements PersonalData {
    public QuarterlyReport {
        entries = List.copyOf(entries);
    }

    /** How many decisions lack the reason that the law asks for. */
    public int withoutReason() {
        return Math.toIntExact(entries.stream().filter(ReportEntry::lacksReason).count());
    }

    QuarterlyReport sentBy(Signature by) {
        return new QuarterlyReport(quarter, entries, law, statuteBook, Optional.of(by));
    }

    /** SHA-256 over what it says, as 64 lower-case hexadecimal digits; it is kept with a report that was sent. */
    public String contentHash() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReportEntry entry : entries) {
            rows.add(Map.of(
                    "case", entry.caseId().toString(),
                    "decision", entry.decision().toString(),
                    "team", entry.team().value(),
                    "kind", entry.kindOfSupport(),
                    "decidedOn", entry.decidedOn().toString(),
                    "since", entry.since().toString(),
                    "state", entry.state().code(),
                    "closedOn", entry.closedOn().map(Object::toString).orElse(""),
                    "why", entry.why().map(it -> it.code()).orElse(""),
                    "text", entry.text()));
        }
        return CanonicalJson.sha256(CanonicalJson.write(
                Map.of("quarter", quarter.toString(), "law", law, "statuteBook", statuteBook, "entries", rows)));
    }

    @Override
    public String toString() {
        return "QuarterlyReport[" + quarter + "]";
    }
}
