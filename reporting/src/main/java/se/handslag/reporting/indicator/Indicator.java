package se.handslag.reporting.indicator;

import java.util.Optional;
import se.handslag.reporting.episode.Episode;

/**
 * Something that is counted (indikator).
 *
 * @param id unique among the indicators; the words for it stand under {@code indicator.<id>} and what it counts exactly under
 *     {@code indicator.<id>.means}. One of a certain goal has the goal's id after a colon, as in {@code goal-reached:informed}
 * @param kind what sort of figure
 * @param boundary which day must lie in the period
 * @param denominator among whom it is counted
 * @param numerator which of them count
 * @param by by what it is distributed; empty for what is no distribution
 * @param goal the goal that it is about; empty for what is about no goal, {@link #EACH_GOAL} for what there is one of for each goal
 * @param source where it is asked for
 */
public record Indicator(
        String id,
        IndicatorKind kind,
        Boundary boundary,
        Filter denominator,
        Filter numerator,
        Optional<Grouping> by,
        Optional<String> goal,
        String source) {
    /** Stands for each of a team's goals, until the team's goals are known. */
    public static final String EACH_GOAL = "each";

    /** The id as it was written down, without the goal: the key of its words. */
    public String word() {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }

    /** Whether there is one of it for each goal, which are not known yet. */
    public boolean isForEachGoal() {
        return goal.filter(EACH_GOAL::equals).isPresent();
    }

    Indicator forGoal(String ofTheTeam) {
        return new Indicator(
                id + ":" + ofTheTeam, kind, boundary, denominator, numerator, by, Optional.of(ofTheTeam), source);
    }

    /** Whether an episode on the right side of the boundary is among those of whom it is counted. */
    boolean isAbout(Episode episode) {
        return denominator.holds(episode, goal);
    }

    /** Whether an episode that it is about counts. */
    boolean counts(Episode episode) {
        return numerator.holds(episode, goal);
    }
}
