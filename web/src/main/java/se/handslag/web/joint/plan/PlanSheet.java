package se.handslag.web.joint.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.planning.joint.followup.FollowUp;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;

/**
 * What a plan says, ready to be read.
 *
 * @param aim what the support or care is for
 * @param goals the goals that are worked with, then those reached or put aside
 * @param sections what is written in each section
 * @param participation how the person has taken part
 * @param view what the person thinks of it
 */
public record PlanSheet(
        String aim, List<GoalCard> goals, List<Section> sections, String participation, Optional<PersonsView> view)
        implements PersonalData {

    /** A section with its heading in the reader's words. */
    public record Section(String heading, String text, SaidBy saidBy) implements PersonalData {
        @Override
        public String toString() {
            return "Section";
        }
    }

    static PlanSheet of(PlanContent content, PlanWords words, List<PlanSection> template, List<FollowUp> followUps) {
        List<GoalCard> cards = content.goals().stream()
                .sorted(java.util.Comparator.comparing(goal -> !goal.isOngoing()))
                .map(goal -> new GoalCard(
                        goal,
                        new TreeSet<>(goal.programmeGoals())
                                .stream().map(words::goal).toList(),
                        oldestFirst(followUps, goal.id()),
                        goal.target().map(words::window).orElse(""),
                        goal.review().map(words::window).orElse(""),
                        goal.review().flatMap(Window::moved).map(words::moved).orElse("")))
                .toList();
        List<Section> sections = template.stream()
                .flatMap(section -> content.section(section.id()).stream())
                .map(section -> section(section, words))
                .toList();
        return new PlanSheet(content.aim(), cards, sections, content.participation(), content.view());
    }

    private static Section section(PlanSectionText text, PlanWords words) {
        return new Section(words.team("plan." + text.section()), text.text(), text.saidBy());
    }

    private static List<FollowUp> oldestFirst(List<FollowUp> newestFirst, GoalId goal) {
        List<FollowUp> own = new java.util.ArrayList<>(newestFirst.stream()
                .filter(followUp -> followUp.of(goal).isPresent())
                .toList());
        java.util.Collections.reverse(own);
        return own;
    }

    @Override
    public String toString() {
        return "PlanSheet";
    }
}
