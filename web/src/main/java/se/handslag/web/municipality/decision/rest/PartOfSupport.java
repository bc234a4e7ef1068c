package se.handslag.web.municipality.decision.rest;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grantpart.GrantPart;

/**
 * Grant a part of what was applied for, with all its parts on one level.
 *
 * @param caseId whose case
 * @param from first day
 * @param to last day
 * @param reasons why
 * @param conditions what it is granted on; empty for none
 * @param notGranted what is refused, and why
 */
record PartOfSupport(CaseId caseId, LocalDate from, LocalDate to, String reasons, String conditions, String notGranted)
        implements PersonalData {
    GrantPart command() {
        return new GrantPart(new GrantSupport(caseId, from, to, reasons, conditions), notGranted);
    }

    @Override
    public String toString() {
        return "PartOfSupport[" + caseId + "]";
    }
}
