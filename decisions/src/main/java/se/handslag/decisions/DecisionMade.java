package se.handslag.decisions;

import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** The municipality has made a decision, whatever its content. */
@EventCode("decisions.decision-made")
public record DecisionMade(CaseId caseId, DecisionId decisionId) implements Event {}
