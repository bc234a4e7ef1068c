package se.handslag.eligibility;

import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** The municipality has concluded an assessment. */
@EventCode("eligibility.assessment-concluded")
public record AssessmentConcluded(CaseId caseId, AssessmentId assessmentId) implements Event {}
