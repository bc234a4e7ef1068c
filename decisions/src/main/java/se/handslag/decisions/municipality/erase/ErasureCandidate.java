package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;
import java.util.OptionalInt;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * A closed file as whoever judges its erasure sees it: no name and no number, but the year of birth.
 *
 * @param caseId the case
 * @param team the team
 * @param bornIn the year of birth, if it is known
 * @param closedOn the day it was closed
 * @param lastEntry the day of the last entry
 * @param retention what the law says of it today
 */
public record ErasureCandidate(
        CaseId caseId, TeamId team, OptionalInt bornIn, LocalDate closedOn, LocalDate lastEntry, Retention retention)
        implements PersonalData {
    public boolean isDue() {
        return retention instanceof Retention.Due;
    }

    @Override
    public String toString() {
        return "ErasureCandidate[" + caseId + "]";
    }
}
