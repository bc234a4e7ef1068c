package se.handslag.decisions.municipality;

import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.AssessmentId;

/**
 * The assessment that a decision was made from, as it was on that day.
 *
 * @param id the concluded assessment against the team's criteria
 * @param blueprint the version of the team's criteria: 64 hexadecimal digits
 * @param outcome what the criteria came to
 * @param explanation the explained assessment, which can be replayed without the team's plugin; JSON
 */
public record Assessed(AssessmentId id, String blueprint, Answer outcome, String explanation) implements PersonalData {
    @Override
    public String toString() {
        return "Assessed[" + id + "]";
    }
}
