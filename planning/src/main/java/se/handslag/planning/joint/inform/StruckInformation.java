package se.handslag.planning.joint.inform;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That an occasion was written down wrongly. It stays in the record, and nothing is read from it any more.
 *
 * @param id this
 * @param caseId whose case
 * @param information which occasion
 * @param why what was wrong with it
 * @param by who said so, and when
 */
public record StruckInformation(UUID id, CaseId caseId, InformationId information, String why, Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 300;

    @Override
    public String toString() {
        return "StruckInformation[" + information + "]";
    }
}
