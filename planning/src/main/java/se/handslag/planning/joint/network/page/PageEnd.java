package se.handslag.planning.joint.network.page;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/** That a page was withdrawn before its link expired. */
public record PageEnd(UUID id, CaseId caseId, UUID page, Signature by) {}
