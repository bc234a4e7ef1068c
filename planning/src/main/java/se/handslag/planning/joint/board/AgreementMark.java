package se.handslag.planning.joint.board;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/** That someone has said where an agreement stands. The newest one holds. */
public record AgreementMark(UUID id, CaseId caseId, UUID agreement, AgreementState state, Signature by) {}
