package se.handslag.planning.joint.inform;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That the person was told of support and care (information och vägledning). It never changes.
 *
 * @param id the occasion
 * @param caseId whose case
 * @param on the day they were told
 * @param told which support and care that exists they were told of
 * @param recommended which of it was recommended to them; blank when nothing was yet
 * @param help what help with applying came of it
 * @param helpWith with what; blank for none
 * @param by who told them and wrote it down, and when
 */
public record InformationGiven(
        InformationId id,
        CaseId caseId,
        LocalDate on,
        String told,
        String recommended,
        ApplicationHelp help,
        String helpWith,
        Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "InformationGiven[" + id + "]";
    }
}
