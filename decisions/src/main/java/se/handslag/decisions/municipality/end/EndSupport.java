package se.handslag.decisions.municipality.end;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.EndGround;

/**
 * End support before its last day (avsluta i förtid).
 *
 * @param caseId whose case
 * @param ground by what right
 * @param lastDay the last day of support
 * @param restsOn how and when the person said that they want no more, or the condition that reserves the right, word for word; may be empty
 *     on other grounds
 * @param reasons the circumstances that decided it, in plain words to the person
 */
public record EndSupport(CaseId caseId, EndGround ground, LocalDate lastDay, String restsOn, String reasons)
        implements PersonalData {
    @Override
    public String toString() {
        return "EndSupport[" + caseId + "]";
    }
}
