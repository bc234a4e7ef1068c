package se.handslag.decisions.municipality.court;

import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.appeal.AppealId;

/**
 * Hand an appeal over to the court (överlämna).
 *
 * @param caseId whose case
 * @param appeal which
 * @param court the court's name
 * @param sentOn the day it was sent
 * @param sent what was sent
 * @param opinion what this authority says to the court; may be empty
 */
public record HandOverAppeal(
        CaseId caseId, AppealId appeal, String court, LocalDate sentOn, Set<Enclosure> sent, String opinion)
        implements PersonalData {
    public HandOverAppeal {
        sent = Set.copyOf(sent);
    }

    @Override
    public String toString() {
        return "HandOverAppeal[" + caseId + "]";
    }
}
