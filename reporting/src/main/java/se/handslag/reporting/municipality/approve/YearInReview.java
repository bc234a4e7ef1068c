package se.handslag.reporting.municipality.approve;

import java.util.List;
import java.util.Optional;
import se.handslag.reporting.municipality.annual.AnnualReport;

/**
 * A year as it is read inside the house.
 *
 * @param counted the report as it is counted now
 * @param content what the report says: as approved, or else as it would be approved now
 * @param approved the approved report, if it has been
 * @param beside the years before, the latest first
 * @param differences what would be counted otherwise today than was approved; none while nothing is
 */
public record YearInReview(
        AnnualReport counted,
        ReportContent content,
        Optional<ApprovedReport> approved,
        List<YearBeside> beside,
        List<Difference> differences) {
    public YearInReview {
        beside = List.copyOf(beside);
        differences = List.copyOf(differences);
    }

    /** The development areas as they stand now, also where the approved report tells of them as they stood then. */
    public List<ToldArea> toldToday() {
        return counted.told().stream().map(area -> ToldArea.of(area, counted)).toList();
    }
}
