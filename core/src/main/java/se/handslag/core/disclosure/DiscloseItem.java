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
 * @param answers how the ground's conditions were settled
 * @param asksForReceipt whether the receiver is asked to acknowledge it; some kinds ask by themselves
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record DiscloseItem(
        CaseId caseId,
        ItemKind kind,
        UUID itemId,
        AuthorityId to,
        Ground ground,
        String reason,
        Answers answers,
        boolean asksForReceipt,
        boolean protectionSeen)
        implements PersonalData {

    /** As a part of another verb, asking for no receipt and with the protection not yet seen. */
    public DiscloseItem(CaseId caseId, ItemKind kind, UUID itemId, AuthorityId to, Ground ground, String reason) {
        this(caseId, kind, itemId, to, new Basis(ground, reason, Answers.none()));
    }

    /** As a part of another verb, asking for no receipt and with the protection not yet seen. */
    public DiscloseItem(CaseId caseId, ItemKind kind, UUID itemId, AuthorityId to, Basis basis) {
        this(caseId, kind, itemId, to, basis.ground(), basis.reason(), basis.answers(), false, false);
    }

    /** The same, as it was said on the page of the other verb whether the protection has been seen. */
    public DiscloseItem seen(boolean protection) {
        return new DiscloseItem(caseId, kind, itemId, to, ground, reason, answers, asksForReceipt, protection);
    }

    public Basis basis() {
        return new Basis(ground, reason, answers);
    }

    @Override
    public String toString() {
        return "DiscloseItem[" + caseId + "]";
    }
}
