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
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.plan.PlanField.Part;

/**
 * What a plan of one authority may hold.
 *
 * @param owner the authority's own kind
 * @param sections the sections that this authority answers for, in the team's order
 * @param programmeGoals the ids of the team's goals
 */
record PlanRules(Owner owner, List<String> sections, Set<String> programmeGoals) {

    static PlanRules of(TeamBlueprint team, Owner owner) {
        return new PlanRules(
                owner,
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
                        responsibilityFault(content),
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
            Optional<CannotSavePlan> days = windowFault(before.goal(goal.id()), goal, today);
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    private static Optional<CannotSavePlan> windowFault(Optional<Goal> before, Goal goal, LocalDate today) {
        Optional<Window> targeted = before.flatMap(Goal::target);
        Optional<Window> reviewed = before.flatMap(Goal::review);
        // Days that have passed since they were set are a reminder, not a mistake.
        if (isSetInThePast(reviewed, goal.review(), today)) {
            return Optional.of(new CannotSavePlan.FollowUpInThePast(PlanField.of(Part.NEXT, goal.id())));
        } else if (isSetInThePast(targeted, goal.target(), today)) {
            return Optional.of(new CannotSavePlan.TargetInThePast(PlanField.of(Part.TARGET, goal.id())));
        } else if (isMovedForNoReason(reviewed, goal.review())) {
            return Optional.of(new CannotSavePlan.MovedWithoutReason(PlanField.of(Part.NEXT, goal.id())));
        }
        return isMovedForNoReason(targeted, goal.target())
                ? Optional.of(new CannotSavePlan.MovedWithoutReason(PlanField.of(Part.TARGET, goal.id())))
                : Optional.empty();
    }

    private static boolean isSetInThePast(Optional<Window> before, Optional<Window> days, LocalDate today) {
        return days.filter(now -> now.isPast(today)).isPresent()
                && before.filter(days.orElseThrow()::sameDays).isEmpty();
    }

    private static boolean isMovedForNoReason(Optional<Window> before, Optional<Window> days) {
        return before.isPresent()
                && days.filter(now -> !now.sameDays(before.get()) && now.moved().isEmpty())
                        .isPresent();
    }

    /**
     * Whether every step that is left is somebody else's to take, and nobody is named who helps: a plan that this authority answers for
     * nothing in. A step of which it is not said whose it is counts as its own.
     */
    private Optional<CannotSavePlan> responsibilityFault(PlanContent content) {
        List<Goal> worked = content.goals().stream()
                .filter(goal -> goal.isOngoing() && goal.subGoals().stream().anyMatch(SubGoal::isAhead))
                .toList();
        boolean ours = content.goals().stream()
                        .anyMatch(goal -> goal.isOngoing()
                                && (!goal.helpers().isBlank()
                                        || goal.subGoals().stream().noneMatch(SubGoal::isAhead)))
                || worked.stream()
                        .flatMap(goal -> goal.subGoals().stream())
                        .filter(SubGoal::isAhead)
                        .anyMatch(step -> step.actor().map(this::isOurs).orElse(true));
        return worked.isEmpty() || ours
                ? Optional.empty()
                : Optional.of(new CannotSavePlan.NobodyResponsible(
                        PlanField.of(Part.HELPERS, worked.get(0).id())));
    }

    private boolean isOurs(StepActor actor) {
        return actor == StepActor.PERSON
                || actor == (owner == Owner.REGION ? StepActor.REGION : StepActor.MUNICIPALITY);
    }

    private static Optional<CannotSavePlan> viewFault(PlanContent content, LocalDate today) {
        return content.view()
                .filter(view -> view.on().isAfter(today))
                .<CannotSavePlan>map(view -> new CannotSavePlan.AnswerInTheFuture(PlanField.of(Part.VIEW)))
                .or(() -> content.goals().stream()
                        .filter(goal -> goal.view()
                                .filter(view -> view.said().on().isAfter(today))
                                .isPresent())
                        .findFirst()
                        .map(goal -> new CannotSavePlan.AnswerInTheFuture(PlanField.of(Part.GOAL_VIEW, goal.id()))));
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
            FieldValue value = entry.getValue();
            // Who takes a step is written by hand too.
            int length = entry.getKey().part() == Part.STEP
                    ? Math.max(value.text().length(), value.mark().length())
                    : value.text().length();
            int most = longest(entry.getKey().part());
            if (length > most) {
                return Optional.of(new CannotSavePlan.TooLong(entry.getKey(), most));
            }
            together += entry.getKey().part() == Part.STEP
                    ? value.text().length() + value.mark().length()
                    : length;
        }
        return together > PlanContent.LONGEST_TOGETHER ? Optional.of(new CannotSavePlan.TooMuch()) : Optional.empty();
    }

    private static int longest(Part part) {
        return switch (part) {
            case WORDS, HELPERS, STEP, WITHOUT_STEP -> PlanContent.LONGEST_LINE;
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
                content.goals().stream().map(PlanRules::tidied).toList(),
                content.participation().strip(),
                content.view());
    }

    private static Goal tidied(Goal goal) {
        Goal kept = goal.withSteps(
                goal.subGoals().stream().filter(PlanRules::isWritten).toList());
        // The reason for having no step is not kept beside one.
        boolean stepsOn = kept.subGoals().stream().anyMatch(SubGoal::isAhead);
        return kept.withoutStepBecause(stepsOn ? "" : kept.withoutStep().strip());
    }

    private static boolean isWritten(SubGoal step) {
        return !step.text().isBlank();
    }
}
