package se.handslag.core.disclosure;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** A copy has come from another authority. */
@EventCode("core.copy-received")
public record CopyReceived(CaseId caseId, DisclosureId disclosureId, ItemKind kind) implements Event {}
