package se.handslag.core.block.shared;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;

/**
 * The person has objected to being made available to other authorities, or has taken it back.
 *
 * @param caseId whose
 * @param id the block, or what lifted it
 */
@EventCode("core.block-changed")
public record BlockChanged(CaseId caseId, UUID id) implements Event {}
