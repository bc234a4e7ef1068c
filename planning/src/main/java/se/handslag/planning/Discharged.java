package se.handslag.planning;

import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** A case has ended at this authority. How, is in the record. */
@EventCode("planning.discharged")
public record Discharged(CaseId caseId) implements Event {}
