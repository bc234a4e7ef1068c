package se.handslag.decisions.municipality.appeal;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Say what came of looking at an appealed decision again (ompröva).
 *
 * @param caseId whose case
 * @param appeal the appeal
 * @param outcome what came of it; a change has been decided before
 * @param reasons why
 */
public record ReconsiderAppealed(CaseId caseId, AppealId appeal, Reconsideration outcome, String reasons)
        implements PersonalData {
    @Override
    public String toString() {
        return "ReconsiderAppealed[" + caseId + "]";
    }
}
