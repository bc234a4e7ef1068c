package se.handslag.planning.joint.step;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** This authority's markers. They are added, never changed. Used inside a unit of work. */
public interface StepMarks {
    void add(StepMark mark);

    /** Every marker about the case, the newest first. */
    List<StepMark> about(CaseId caseId);
}
