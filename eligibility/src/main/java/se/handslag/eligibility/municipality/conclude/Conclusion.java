package se.handslag.eligibility.municipality.conclude;

import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;
import se.handslag.eligibility.ConcludedAssessment;

/**
 * A concluded assessment with the version of the material that it rests on.
 *
 * @param assessment what was concluded
 * @param restsOn the version of the material
 */
public record Conclusion(ConcludedAssessment assessment, Revision restsOn) implements PersonalData {
    @Override
    public String toString() {
        return "Conclusion[" + assessment.id() + "]";
    }
}
