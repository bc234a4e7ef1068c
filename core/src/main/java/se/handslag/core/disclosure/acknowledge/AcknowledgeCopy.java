package se.handslag.core.disclosure.acknowledge;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;

/** Acknowledge a copy that has come (kvittera). */
public record AcknowledgeCopy(CaseId caseId, DisclosureId copy) {}
