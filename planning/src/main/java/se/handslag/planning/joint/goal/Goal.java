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
 * @param programmeGoals the ids of the team's goals that it belongs to, so that the annual report needs no extra registration
 * @param nextFollowUp when it is followed up next
 * @param status where it stands
 */
public record Goal(
        GoalId id,
        String words,
        SaidBy saidBy,
        String how,
        String helpers,
        List<SubGoal> subGoals,
        Set<String> programmeGoals,
        Optional<LocalDate> nextFollowUp,
        GoalStatus status)
        implements PersonalData {
    public Goal {
        subGoals = List.copyOf(subGoals);
        programmeGoals = Set.copyOf(new TreeSet<>(programmeGoals));
    }

    /** A goal in the person's own words, with nothing more said of it yet. */
    public static Goal saidByPerson(GoalId id, String words) {
        return new Goal(id, words, SaidBy.PERSON, "", "", List.of(), Set.of(), Optional.empty(), GoalStatus.ONGOING);
    }

    public boolean isOngoing() {
        return status == GoalStatus.ONGOING;
    }

    public Goal how(String text) {
        return new Goal(id, words, saidBy, text, helpers, subGoals, programmeGoals, nextFollowUp, status);
    }

    public Goal helpedBy(String text) {
        return new Goal(id, words, saidBy, how, text, subGoals, programmeGoals, nextFollowUp, status);
    }

    public Goal withSteps(List<SubGoal> steps) {
        return new Goal(id, words, saidBy, how, helpers, steps, programmeGoals, nextFollowUp, status);
    }

    /** The same goal under these of the team's goals. */
    public Goal towards(String... ids) {
        return new Goal(id, words, saidBy, how, helpers, subGoals, Set.of(ids), nextFollowUp, status);
    }

    public Goal followedUpOn(Optional<LocalDate> day) {
        return new Goal(id, words, saidBy, how, helpers, subGoals, programmeGoals, day, status);
    }

    public Goal at(GoalStatus next) {
        return new Goal(id, words, saidBy, how, helpers, subGoals, programmeGoals, nextFollowUp, next);
    }

    public Goal inTheWords(String text, SaidBy whose) {
        return new Goal(id, text, whose, how, helpers, subGoals, programmeGoals, nextFollowUp, status);
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
