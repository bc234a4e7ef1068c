package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.eligibility.AssessmentId;

/**
 * What a decision was made from (underlag), as it was on that day.
 *
 * @param application the application that it answers
 * @param appliedOn when that arrived
 * @param appliedFor what was applied for
 * @param investigation the investigation
 * @param investigationVersion the version of its text
 * @param assessment the concluded assessment against the team's criteria
 * @param blueprint the version of the team's criteria: 64 hexadecimal digits
 * @param outcome what the criteria came to
 * @param explanation the explained assessment, which can be replayed without the team's plugin; JSON
 * @param consulted who was consulted; recorded, never deciding
 */
public record Material(
        ApplicationId application,
        LocalDate appliedOn,
        String appliedFor,
        InvestigationId investigation,
        int investigationVersion,
        AssessmentId assessment,
        String blueprint,
        Answer outcome,
        String explanation,
        List<Consulted> consulted)
        implements PersonalData {
    public Material {
        consulted = List.copyOf(consulted);
    }

    @Override
    public String toString() {
        return "Material[" + application + "]";
    }
}
