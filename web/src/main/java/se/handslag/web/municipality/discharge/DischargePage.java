package se.handslag.web.municipality.discharge;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.municipality.discharge.MeasuredGoal;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;
import se.handslag.planning.municipality.discharge.PreparingDischarge;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;

/**
 * The page that ends a support.
 *
 * @param preparation what is to be thought of
 * @param begun whether the support has begun, so that the goals are measured
 * @param questions the team's goals
 * @param reasons why it can end
 * @param answers yes, no and not known
 * @param done how it ended, if it has
 * @param offer whom the day and the reason may be told to on consent today
 */
public record DischargePage(
        PreparingDischarge.Preparation preparation,
        boolean begun,
        List<Question> questions,
        List<Choice> reasons,
        List<Choice> answers,
        Optional<MunicipalDischarge> done,
        Optional<CopyOffer> offer)
        implements PersonalData {

    /**
     * One of the team's goals.
     *
     * @param id the goal's id
     * @param question the question
     * @param hint what counts as yes
     * @param read what the record says, where it is not asked
     * @param personal the person's own goals that belong to it
     * @param measured what was answered, when the support has ended
     */
    public record Question(
            String id,
            String question,
            String hint,
            Optional<MeasuredGoal> read,
            List<Goal> personal,
            Optional<MeasuredGoal> measured)
            implements PersonalData {
        @Override
        public String toString() {
            return "Question[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "DischargePage";
    }
}
