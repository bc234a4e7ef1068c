package se.handslag.web.municipality.report;

import java.util.List;
import java.util.Optional;
import se.handslag.core.document.Table;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.suppress.SmallNumberRule;

/**
 * The annual report as it leaves the house, or as it would.
 *
 * @param path where the year's report is
 * @param teamName the team's name
 * @param year the calendar year
 * @param approved the approved report, if it has been
 * @param tables what it says outward
 * @param withheld how many numbers are withheld
 * @param rule from how many persons something is told
 * @param read the hash of what is read here, for the approval
 * @param publishedHash the hash that goes out with the report; empty while it is not approved
 * @param withoutFollowUp the headings of areas from before whose follow-up is missing
 * @param whyNot why the visitor cannot approve it, in words; empty if they can
 */
public record OutwardPage(
        String path,
        String teamName,
        int year,
        Optional<ApprovedReport> approved,
        List<Table> tables,
        int withheld,
        SmallNumberRule rule,
        String read,
        String publishedHash,
        List<String> withoutFollowUp,
        Optional<String> whyNot) {
    /** Whether it can leave the house: it is approved, and what is kept is what was approved. */
    public boolean leaves() {
        return approved.filter(ApprovedReport::isIntact).isPresent();
    }
}
