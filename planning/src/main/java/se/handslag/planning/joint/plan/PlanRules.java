package se.handslag.planning.joint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.plan.PlanField.Part;

/**
 * What a plan of one authority may hold.
 *
 * @param sections the sections that this authority answers for, in the team's order
 * @param programmeGoals the ids of the team's goals
 */
record PlanRules(List<String> sections, Set<String> programmeGoals) {

    static PlanRules of(TeamBlueprint team, Owner owner) {
        return new PlanRules(
                team.plan().sections().stream()
                        .filter(section -> section.responsible() == owner)
                        .map(PlanSection::id)
                        .toList(),
                team.goals().stream().map(GoalDefinition::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** The first thing that may not stand in the plan. */
    Optional<CannotSavePlan> fault(PlanContent before, PlanContent content, LocalDate today) {
        return Stream.of(
                        sectionFault(content),
                        goalFault(before, content, today),
                        lengthFault(content),
                        viewFault(content, today),
                        emptiness(content))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CannotSavePlan> sectionFault(PlanContent content) {
        return content.sections().stream()
                .filter(section -> !sections.contains(section.section()))
                .findFirst()
                .map(section -> new CannotSavePlan.WrongSection(PlanField.section(section.section())));
    }

    private Optional<CannotSavePlan> goalFault(PlanContent before, PlanContent content, LocalDate today) {
        for (Goal goal : content.goals()) {
            if (goal.words().isBlank()) {
                return Optional.of(new CannotSavePlan.GoalWithoutWords(PlanField.of(Part.WORDS, goal.id())));
            }
            if (!programmeGoals.containsAll(goal.programmeGoals())) {
                return Optional.of(new CannotSavePlan.UnknownProgrammeGoal(PlanField.of(Part.PROGRAMME, goal.id())));
            }
            // A date that has passed since it was set is a reminder, not a mistake.
            boolean setNow = !before.goal(goal.id()).map(Goal::nextFollowUp).equals(Optional.of(goal.nextFollowUp()));
            if (setNow && goal.nextFollowUp().filter(day -> day.isBefore(today)).isPresent()) {
                return Optional.of(new CannotSavePlan.FollowUpInThePast(PlanField.of(Part.NEXT, goal.id())));
            }
        }
        return Optional.empty();
    }

    private static Optional<CannotSavePlan> viewFault(PlanContent content, LocalDate today) {
        return content.view()
                .filter(view -> view.on().isAfter(today))
                .map(view -> new CannotSavePlan.AnswerInTheFuture(PlanField.of(Part.VIEW)));
    }

    private static Optional<CannotSavePlan> emptiness(PlanContent content) {
        boolean empty = content.goals().isEmpty()
                && content.aim().isBlank()
                && content.sections().stream()
                        .allMatch(section -> section.text().isBlank());
        return empty ? Optional.of(new CannotSavePlan.NothingWritten()) : Optional.empty();
    }

    private static Optional<CannotSavePlan> lengthFault(PlanContent content) {
        boolean tooMany = content.goals().size() > PlanContent.MOST_GOALS
                || content.goals().stream().anyMatch(goal -> goal.subGoals().size() > PlanContent.MOST_STEPS);
        if (tooMany) {
            return Optional.of(new CannotSavePlan.TooMuch());
        }
        int together = 0;
        for (var entry : PlanFields.of(content).entrySet()) {
            int length = entry.getValue().text().length();
            int most = longest(entry.getKey().part());
            if (length > most) {
                return Optional.of(new CannotSavePlan.TooLong(entry.getKey(), most));
            }
            together += length;
        }
        return together > PlanContent.LONGEST_TOGETHER ? Optional.of(new CannotSavePlan.TooMuch()) : Optional.empty();
    }

    private static int longest(Part part) {
        return switch (part) {
            case WORDS, HELPERS, STEP -> PlanContent.LONGEST_LINE;
            default -> PlanContent.LONGEST_TEXT;
        };
    }

    /** The content as it is kept: sections in the team's order, no empty section and no empty step. */
    PlanContent tidied(PlanContent content) {
        List<PlanSectionText> kept = new ArrayList<>(content.sections());
        kept.sort(Comparator.comparingInt(section -> sections.indexOf(section.section())));
        return new PlanContent(
                content.aim().strip(),
                kept.stream().filter(section -> !section.text().isBlank()).toList(),
                content.goals().stream()
                        .map(goal -> goal.withSteps(goal.subGoals().stream()
                                .filter(PlanRules::isWritten)
                                .toList()))
                        .toList(),
                content.participation().strip(),
                content.view());
    }

    private static boolean isWritten(SubGoal step) {
        return !step.text().isBlank();
    }
}
