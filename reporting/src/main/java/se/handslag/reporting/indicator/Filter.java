package se.handslag.reporting.indicator;

import java.util.Optional;
import java.util.Set;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Episode;

/**
 * Which episodes; each word narrows it further.
 *
 * @param begun only those where support began, or only those where it never did; both when empty
 * @param reasons only those that ended for one of these reasons; all when empty
 * @param ages only those in one of these age groups; all when empty
 * @param answers only those where the indicator's goal has one of these answers; all when empty
 */
public record Filter(Optional<Boolean> begun, Set<DischargeReason> reasons, Set<AgeGroup> ages, Set<Answer> answers) {
    /** Every episode. */
    public static final Filter ALL = new Filter(Optional.empty(), Set.of(), Set.of(), Set.of());

    public Filter {
        reasons = Set.copyOf(reasons);
        ages = Set.copyOf(ages);
        answers = Set.copyOf(answers);
    }

    /** @param goal the indicator's goal, if it is about one */
    boolean holds(Episode episode, Optional<String> goal) {
        return (begun.isEmpty() || begun.get() == episode.begun())
                && (reasons.isEmpty()
                        || episode.reason().filter(reasons::contains).isPresent())
                && (ages.isEmpty() || ages.contains(episode.age()))
                && (answers.isEmpty() || answers.contains(episode.answer(goal.orElseThrow())));
    }
}
