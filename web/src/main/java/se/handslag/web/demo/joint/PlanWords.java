package se.handslag.web.demo.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.web.demo.Telling;

/**
 * A plan as it is written down at first.
 *
 * @param aim what the support or care is for
 * @param sections the text of each section, by its id
 * @param inOwnWords the section that holds the person's own words; may be empty
 * @param goals the goals
 * @param participation how the person took part
 * @param view what the person said of it, when they agreed; empty when they were not asked
 */
public record PlanWords(
        String aim,
        Map<String, String> sections,
        String inOwnWords,
        List<GoalWords> goals,
        String participation,
        String view)
        implements PersonalData {
    public PlanWords {
        sections = Map.copyOf(sections);
        goals = List.copyOf(goals);
    }

    /**
     * A goal.
     *
     * @param words the goal, in the person's words
     * @param how what is done
     * @param helpers who helps
     * @param towards the team's goals that it belongs to
     * @param followedUpAfter days to the first follow-up
     * @param done how many of the steps are done
     * @param steps the steps on the way
     */
    public record GoalWords(
            String words,
            String how,
            String helpers,
            Set<String> towards,
            int followedUpAfter,
            int done,
            List<String> steps)
            implements PersonalData {
        @Override
        public String toString() {
            return "GoalWords";
        }
    }

    /** As it is saved today. */
    public PlanContent content(Telling telling) {
        List<PlanSectionText> written = new ArrayList<>();
        sections.forEach((section, text) -> written.add(
                new PlanSectionText(section, text, section.equals(inOwnWords) ? SaidBy.PERSON : SaidBy.TEAM)));
        LocalDate today = telling.today();
        PlanContent content = PlanContent.of(
                        written,
                        goals.stream()
                                .map(goal -> goal(goal, telling.clock(), today))
                                .toList())
                .aimingAt(aim)
                .madeWith(participation);
        return view.isEmpty() ? content : content.viewedAs(new PersonsView(Agreement.AGREES, view, today));
    }

    private static Goal goal(GoalWords said, Clock clock, LocalDate today) {
        List<SubGoal> steps = new ArrayList<>();
        for (String step : said.steps()) {
            steps.add(new SubGoal(SubGoalId.next(clock), step, steps.size() < said.done()));
        }
        return Goal.saidByPerson(GoalId.next(clock), said.words())
                .how(said.how())
                .helpedBy(said.helpers())
                .withSteps(steps)
                .towards(said.towards())
                .followedUpOn(Optional.of(today.plusDays(said.followedUpAfter())));
    }

    @Override
    public String toString() {
        return "PlanWords";
    }
}
