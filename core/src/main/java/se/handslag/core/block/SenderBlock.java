package se.handslag.core.block;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;

/**
 * What another authority has told: that the person blocks there what was handed over on consent, or does so no more.
 *
 * @param caseId whose
 * @param sender which authority
 * @param isBlocked whether it is blocked there
 * @param at when it was heard here
 */
public record SenderBlock(CaseId caseId, AuthorityId sender, boolean isBlocked, Instant at) {}
