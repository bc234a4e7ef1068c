package se.handslag.core.block.shared;

import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;

/**
 * What one authority tells another: the person blocks what was handed over on consent, or does so no more. No reason, and nothing of what.
 *
 * @param id of the block or of what lifted it; later ones are greater, so that the order in which they come does not matter
 * @param caseId whose
 * @param from who tells
 * @param to who is told
 * @param blocked whether it is blocked
 */
public record BlockNotice(UUID id, CaseId caseId, AuthorityId from, AuthorityId to, boolean blocked) {}
