package se.handslag.planning.joint.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.core.person.PersonalData;

/**
 * Something that the person wants to reach (mål), and how they are helped to it.
 *
 * <p>The general advice on implementation plans (SOSFS 2014:5) asks for goals, the activities under each, who answers for them, when and
 * how they are carried out, and when they are followed up.
 *
 * @param id the goal
 * @param words the goal itself, for example {@code Jag vill kunna handla själv}
 * @param saidBy whose words they are
 * @param how what is done, when and how
 * @param helpers who helps and answers for it
 * @param subGoals the steps, in order
 * @param withoutStep why nobody can say yet what the next step is; blank when there is one
 * @param programmeGoals the ids of the team's goals that it belongs to, so that the annual report needs no extra registration
 * @param target when it is hoped to be reached
 * @param review when it is followed up next
 * @param status where it stands
 * @param view what the person thinks of this goal; empty while they have not been asked about it by itself
 */
public record Goal(
        GoalId id,
        String words,
        SaidBy saidBy,
        String how,
        String helpers,
        List<SubGoal> subGoals,
        String withoutStep,
        Set<String> programmeGoals,
        Optional<Window> target,
        Optional<Window> review,
        GoalStatus status,
        Optional<GoalView> view)
        implements PersonalData {
    public Goal {
        subGoals = List.copyOf(subGoals);
        programmeGoals = Set.copyOf(new TreeSet<>(programmeGoals));
    }

    /** A goal in the person's own words, with nothing more said of it yet. */
    public static Goal saidByPerson(GoalId id, String words) {
        return new Goal(
                id,
                words,
                SaidBy.PERSON,
                "",
                "",
                List.of(),
                "",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                GoalStatus.ONGOING,
                Optional.empty());
    }

    public boolean isOngoing() {
        return status == GoalStatus.ONGOING;
    }

    /** The last day of the next follow-up. */
    public Optional<LocalDate> nextFollowUp() {
        return review.map(Window::to);
    }

    /** Whether it is worked with, though nobody has said what the next step is, or why none can be said. */
    public boolean lacksNextStep() {
        return isOngoing() && subGoals.stream().noneMatch(SubGoal::isAhead) && withoutStep.isBlank();
    }

    public Goal how(String text) {
        return copy(words, saidBy, text, helpers, subGoals, programmeGoals, target, review, status, view);
    }

    public Goal helpedBy(String text) {
        return copy(words, saidBy, how, text, subGoals, programmeGoals, target, review, status, view);
    }

    public Goal withSteps(List<SubGoal> steps) {
        return copy(words, saidBy, how, helpers, steps, programmeGoals, target, review, status, view);
    }

    /** The same with the reason why nobody can say yet what the next step is. */
    public Goal withoutStepBecause(String reason) {
        return new Goal(
                id, words, saidBy, how, helpers, subGoals, reason, programmeGoals, target, review, status, view);
    }

    /** The same goal under these of the team's goals. */
    public Goal towards(String... ids) {
        return towards(Set.of(ids));
    }

    public Goal towards(Set<String> ids) {
        return copy(words, saidBy, how, helpers, subGoals, ids, target, review, status, view);
    }

    public Goal reachedWithin(Optional<Window> days) {
        return copy(words, saidBy, how, helpers, subGoals, programmeGoals, days, review, status, view);
    }

    public Goal followedUpWithin(Optional<Window> days) {
        return copy(words, saidBy, how, helpers, subGoals, programmeGoals, target, days, status, view);
    }

    public Goal followedUpOn(Optional<LocalDate> day) {
        return followedUpWithin(day.map(Window::on));
    }

    public Goal at(GoalStatus next) {
        return copy(words, saidBy, how, helpers, subGoals, programmeGoals, target, review, next, view);
    }

    public Goal inTheWords(String text, SaidBy whose) {
        return copy(text, whose, how, helpers, subGoals, programmeGoals, target, review, status, view);
    }

    public Goal viewed(Optional<GoalView> answer) {
        return copy(words, saidBy, how, helpers, subGoals, programmeGoals, target, review, status, answer);
    }

    private Goal copy(
            String newWords,
            SaidBy whose,
            String newHow,
            String newHelpers,
            List<SubGoal> steps,
            Set<String> programme,
            Optional<Window> newTarget,
            Optional<Window> newReview,
            GoalStatus next,
            Optional<GoalView> answer) {
        return new Goal(
                id,
                newWords,
                whose,
                newHow,
                newHelpers,
                steps,
                withoutStep,
                programme,
                newTarget,
                newReview,
                next,
                answer);
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
