package se.handslag.core.disclosure.outward;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;

/**
 * Hand an item to someone outside the platform.
 *
 * @param caseId whose case
 * @param kind what kind of item
 * @param itemId which, in one's own record
 * @param to what kind of receiver
 * @param receiver who, in words
 * @param ground on which legal ground
 * @param reason why the ground holds; required for every ground but consent
 * @param answers how the ground's conditions were settled
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record DiscloseOutward(
        CaseId caseId,
        ItemKind kind,
        UUID itemId,
        ReceiverKind to,
        String receiver,
        Ground ground,
        String reason,
        Answers answers,
        boolean protectionSeen)
        implements PersonalData {

    public Basis basis() {
        return new Basis(ground, reason, answers);
    }

    @Override
    public String toString() {
        return "DiscloseOutward[" + caseId + "]";
    }
}
