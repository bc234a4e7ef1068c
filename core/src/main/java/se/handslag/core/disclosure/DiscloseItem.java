package se.handslag.core.disclosure;

import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.person.PersonalData;

/**
 * Hand this item over (lämna ut).
 *
 * @param caseId whose case
 * @param kind what kind of item
 * @param itemId which, in one's own record
 * @param to which authority
 * @param ground on which legal ground
 * @param reason why the ground holds; required for every ground but consent
 */
public record DiscloseItem(CaseId caseId, ItemKind kind, UUID itemId, AuthorityId to, Ground ground, String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "DiscloseItem[" + caseId + "]";
    }
}
