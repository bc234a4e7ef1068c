package se.handslag.decisions.municipality.investigate;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationId;

/**
 * An investigation of an application (utredning). Its text is kept version by version, each of them as it was.
 *
 * @param id the investigation
 * @param caseId whose case
 * @param application the application that it is about
 * @param openedOn the Swedish day it was opened
 * @param law the paragraph it was opened under
 * @param opened who opened it
 */
public record Investigation(
        InvestigationId id, CaseId caseId, ApplicationId application, LocalDate openedOn, String law, Signature opened)
        implements PersonalData {
    @Override
    public String toString() {
        return "Investigation[" + id + "]";
    }
}
