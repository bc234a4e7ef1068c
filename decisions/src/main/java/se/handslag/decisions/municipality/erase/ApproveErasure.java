package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;

/**
 * Approve that these files be erased (godkänn gallringslista).
 *
 * @param files the files by name, as they were shown
 */
public record ApproveErasure(List<Shown> files) {
    /** A file as it was shown to whoever approves it. */
    public record Shown(CaseId caseId, LocalDate lastEntry) {}

    public ApproveErasure {
        files = List.copyOf(files);
    }
}
