package se.handslag.decisions.region.commit;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * What everything that the region says of its care states.
 *
 * @param id the statement
 * @param caseId whose case
 * @param number its place among the statements of the case, from 1
 * @param team in which team
 * @param law the paragraph on fixed care contacts as cited that day; empty for a statement that names none
 * @param statuteBook the version of the statute book: 64 hexadecimal digits
 * @param blueprint the version of what the team is: 64 hexadecimal digits
 * @param by who decided, and when
 */
public record CareParticulars(
        CareStatementId id,
        CaseId caseId,
        int number,
        TeamId team,
        Optional<String> law,
        String statuteBook,
        String blueprint,
        Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "CareParticulars[" + id + "]";
    }
}
