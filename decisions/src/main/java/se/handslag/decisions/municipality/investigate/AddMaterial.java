package se.handslag.decisions.municipality.investigate;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Add what has come into the investigation (lägg till underlag).
 *
 * @param caseId whose case
 * @param what what it is, or what was told, in words
 * @param from from whom; may be empty when the person gave it
 * @param fromThePerson whether the person gave it themself
 * @param way how it came
 * @param on when it came in
 */
public record AddMaterial(CaseId caseId, String what, String from, boolean fromThePerson, MaterialWay way, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "AddMaterial[" + caseId + "]";
    }
}
