package se.handslag.core.disclosure;

import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/** This authority has handed something over; it is to be carried to the receiver. */
@EventCode("core.item-disclosed")
public record ItemDisclosed(CaseId caseId, DisclosureId disclosureId) implements Event {}
