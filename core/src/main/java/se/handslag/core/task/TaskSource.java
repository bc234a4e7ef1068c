package se.handslag.core.task;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;

/** Derives tasks from the facts of one room; contributed by the module that owns the facts. */
public interface TaskSource {
    /**
     * Tasks that follow from the facts of today for all cases of this authority that are due up to this day, and what takes longer to
     * prepare already before.
     */
    List<DerivedTask> due(LocalDate today, LocalDate upTo);

    /** The same for one case. */
    List<DerivedTask> about(CaseId caseId, LocalDate today);
}
