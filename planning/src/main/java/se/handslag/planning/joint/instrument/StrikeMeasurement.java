package se.handslag.planning.joint.instrument;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Strike a measurement that was written down wrongly (stryka).
 *
 * @param caseId whose case
 * @param measurement which one
 * @param why what was wrong with it
 */
public record StrikeMeasurement(CaseId caseId, UUID measurement, String why) implements PersonalData {
    @Override
    public String toString() {
        return "StrikeMeasurement[" + measurement + "]";
    }
}
