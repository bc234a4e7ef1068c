package se.handslag.planning.joint.instrument;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a measurement was written down wrongly. It stays in the record and counts no more.
 *
 * @param id this
 * @param caseId whose case
 * @param measurement which one
 * @param why what was wrong with it
 * @param by who said so, and when
 */
public record StruckMeasurement(UUID id, CaseId caseId, UUID measurement, String why, Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 300;

    @Override
    public String toString() {
        return "StruckMeasurement[" + measurement + "]";
    }
}
