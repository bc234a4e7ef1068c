package se.handslag.web.municipality.duty;

import java.util.Optional;
import se.handslag.decisions.municipality.quarter.CannotReportQuarter;
import se.handslag.decisions.municipality.quarter.QuarterlyReport;

/**
 * A quarter's report as the page shows it.
 *
 * @param report the report, as it was sent or as it would be now
 * @param listing its decisions
 * @param path where it is
 * @param previousPath the quarter before
 * @param nextPath the quarter after; empty if that has not begun
 * @param whyNot why it cannot be handed in now; empty if it can
 */
public record QuarterPage(
        QuarterlyReport report,
        Listing listing,
        String path,
        String previousPath,
        String nextPath,
        Optional<CannotReportQuarter> whyNot) {}
