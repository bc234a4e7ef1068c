package se.handslag.web.joint.consent.rest;

import java.util.List;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.person.PersonalData;

/**
 * That a consent is taken back, as a program sends it.
 *
 * @param receivers to whom nothing more is to go; empty for all
 * @param kinds of what nothing more is to go; empty for all
 * @param by who takes it back
 * @param how how they made it known; may be empty
 */
public record TakenBack(
        CaseId caseId, ConsentId consent, List<String> receivers, List<String> kinds, WithdrawnBy by, String how)
        implements PersonalData {
    /** @throws IllegalArgumentException if an id or a code is none */
    WithdrawConsent command() {
        return new WithdrawConsent(
                caseId,
                consent,
                receivers.stream().map(AuthorityId::parse).collect(Collectors.toSet()),
                kinds.stream().map(ItemKind::new).collect(Collectors.toSet()),
                by,
                how);
    }

    @Override
    public String toString() {
        return "TakenBack[" + consent + "]";
    }
}
