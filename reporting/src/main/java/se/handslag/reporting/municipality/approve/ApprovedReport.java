package se.handslag.reporting.municipality.approve;

import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * A year's report as the head of service approved it (godkänd årsrapport). It reads the same whatever is recorded later.
 *
 * @param id the approval
 * @param content what it says
 * @param keptHash the hash of the content as it was kept then
 * @param approved who approved it, and when
 */
public record ApprovedReport(UUID id, ReportContent content, String keptHash, Signature approved) {
    /** Whether the content is what was approved. */
    public boolean isIntact() {
        return content.hash().equals(keptHash);
    }

    /** Whether it was out when the other was approved. */
    boolean isNoLaterThan(ApprovedReport other) {
        return !approved.at().isAfter(other.approved.at());
    }
}
