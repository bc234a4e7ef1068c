package se.handslag.planning.joint.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;

/**
 * What a plan says.
 *
 * @param aim what the support or care is for, as decided or agreed
 * @param sections what is written in each section; one that is left out is left as it was
 * @param goals the goals, in order; one that is left out is left as it was
 * @param participation how the person has taken part in making the plan (delaktighet)
 * @param view what the person thinks of it; empty while they have not been asked
 */
public record PlanContent(
        String aim, List<PlanSectionText> sections, List<Goal> goals, String participation, Optional<PersonsView> view)
        implements PersonalData {
    /** A plan in which nothing is written. */
    public static final PlanContent EMPTY = new PlanContent("", List.of(), List.of(), "", Optional.empty());

    /** The longest text of a section, the aim or the participation, in characters. */
    public static final int LONGEST_TEXT = 4_000;
    /** The longest text of a goal, a step or who helps, in characters. */
    public static final int LONGEST_LINE = 500;
    /** The most goals in a plan, those put aside included. */
    public static final int MOST_GOALS = 30;
    /** The most steps under one goal. */
    public static final int MOST_STEPS = 20;
    /** All the texts together, in characters, so that the whole plan can be handed over as one copy. */
    public static final int LONGEST_TOGETHER = 60_000;

    public PlanContent {
        sections = List.copyOf(sections);
        goals = List.copyOf(goals);
    }

    public static PlanContent of(List<PlanSectionText> sections, List<Goal> goals) {
        return new PlanContent("", sections, goals, "", Optional.empty());
    }

    public PlanContent aimingAt(String text) {
        return new PlanContent(text, sections, goals, participation, view);
    }

    public PlanContent madeWith(String howThePersonTookPart) {
        return new PlanContent(aim, sections, goals, howThePersonTookPart, view);
    }

    public PlanContent viewedAs(PersonsView answer) {
        return new PlanContent(aim, sections, goals, participation, Optional.of(answer));
    }

    public PlanContent withGoals(List<Goal> all) {
        return new PlanContent(aim, sections, all, participation, view);
    }

    /** This section's text; empty if nothing has been written. */
    public Optional<PlanSectionText> section(String id) {
        return sections.stream().filter(text -> text.section().equals(id)).findFirst();
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** The goals that are worked with now, the one to be followed up first at the top. */
    public List<Goal> ongoing() {
        return goals.stream()
                .filter(Goal::isOngoing)
                .sorted(Comparator.comparing(goal -> goal.nextFollowUp().orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    /** The same with every goal that is there under this id put in its place, and new goals last. */
    public PlanContent replacing(List<Goal> changed) {
        List<Goal> all = new ArrayList<>();
        for (Goal goal : goals) {
            all.add(changed.stream()
                    .filter(other -> other.id().equals(goal.id()))
                    .findFirst()
                    .orElse(goal));
        }
        changed.stream().filter(goal -> goal(goal.id()).isEmpty()).forEach(all::add);
        return withGoals(all);
    }

    @Override
    public String toString() {
        return "PlanContent";
    }
}
