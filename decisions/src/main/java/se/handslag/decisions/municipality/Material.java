package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.investigate.InvestigationId;

/**
 * What a decision was made from (underlag), as it was on that day.
 *
 * @param application the application that it answers
 * @param appliedOn when that arrived
 * @param appliedFor what was applied for
 * @param investigation the investigation
 * @param investigationVersion the version of its text; 0 if none was written
 * @param assessed the assessment; empty where the matter was closed without one
 * @param consulted who was consulted; recorded, never deciding
 */
public record Material(
        ApplicationId application,
        LocalDate appliedOn,
        String appliedFor,
        InvestigationId investigation,
        int investigationVersion,
        Optional<Assessed> assessed,
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
