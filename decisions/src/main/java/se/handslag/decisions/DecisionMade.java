package se.handslag.decisions;

import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** A decision has been made: granted, partly granted, refused or extended. Which, is in the record. */
@EventCode("decisions.decision-made")
public record DecisionMade(CaseId caseId, DecisionId decisionId) implements Event {}
