package se.handslag.planning.region.stay.plan;

import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Save a coordinated care plan (spara samordnad vårdplan).
 *
 * @param caseId whose case
 * @param seen the version that was on the screen
 * @param outside which care outside hospital it is for
 * @param needs what the person needs
 * @param measures the interventions decided; empty lines are left out
 * @param others what anyone else does; may be blank
 * @param chief the chief physician who makes it
 */
public record SaveCoordinatedCarePlan(
        CaseId caseId,
        Revision seen,
        OutsideCare outside,
        String needs,
        List<Measure> measures,
        String others,
        String chief)
        implements PersonalData {
    public SaveCoordinatedCarePlan {
        measures = measures.stream()
                .filter(measure -> !measure.isEmpty())
                .map(Measure::stripped)
                .toList();
    }

    @Override
    public String toString() {
        return "SaveCoordinatedCarePlan[" + caseId + "]";
    }
}
