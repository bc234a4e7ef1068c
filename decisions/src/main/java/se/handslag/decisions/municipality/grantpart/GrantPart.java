package se.handslag.decisions.municipality.grantpart;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.grant.GrantSupport;

/**
 * Grant some of what is applied for and refuse the rest (bevilja delvis).
 *
 * @param granted what is granted; its reasons say why the rest is refused too
 * @param notGranted what was applied for and is refused, in plain words to the person
 */
public record GrantPart(GrantSupport granted, String notGranted) implements PersonalData {
    public CaseId caseId() {
        return granted.caseId();
    }

    @Override
    public String toString() {
        return "GrantPart[" + caseId() + "]";
    }
}
