package se.handslag.planning.joint.coordinate;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** What the rules of access need to know, and no more. Asked inside a unit of work; reads nothing that a verb will then find stale. */
public interface CoverFacts {
    Today on(LocalDate day);

    /**
     * @param sharing who shares which case
     * @param cover who covers for whom on that day
     */
    record Today(List<Sharing> sharing, List<Cover> cover) {}

    record Sharing(StaffId staff, CaseId caseId) {}

    record Cover(StaffId away, StaffId covers) {}
}
