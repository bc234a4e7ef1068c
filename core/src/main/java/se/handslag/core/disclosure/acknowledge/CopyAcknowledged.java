package se.handslag.core.disclosure.acknowledge;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** Someone here has acknowledged a copy; the sender is to hear of it. */
@EventCode("core.copy-acknowledged")
public record CopyAcknowledged(CaseId caseId, DisclosureId disclosureId) implements Event {}
