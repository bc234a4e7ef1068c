package se.handslag.planning;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * A contact as it is counted, without anything that was said.
 *
 * @param caseId whose case
 * @param on the day
 * @param staff who wrote it down
 * @param minutes how long it took; 0 where nobody has counted
 * @param isFaceToFace whether someone met the person
 * @param isOutside whether it was at home or out in the community
 * @param isWithNetwork whether someone close to the person was reached
 */
public record CountedContact(
        CaseId caseId,
        LocalDate on,
        StaffId staff,
        int minutes,
        boolean isFaceToFace,
        boolean isOutside,
        boolean isWithNetwork)
        implements PersonalData {
    @Override
    public String toString() {
        return "CountedContact[" + caseId + "]";
    }
}
