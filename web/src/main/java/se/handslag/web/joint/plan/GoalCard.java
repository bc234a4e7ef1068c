package se.handslag.web.joint.plan;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.followup.FollowUp;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;

/**
 * A goal as the plan's page shows it.
 *
 * @param goal the goal
 * @param programme the team's goals that it belongs to, in the reader's words
 * @param followUps the follow-ups in which it was taken up, oldest first
 * @param target when it is hoped to be reached, in words; empty if nobody has said
 * @param review when it is followed up, in words; empty if nobody has said
 * @param moved why those days are others than they were; empty for days that have not been moved
 */
public record GoalCard(
        Goal goal, List<String> programme, List<FollowUp> followUps, String target, String review, String moved)
        implements PersonalData {
    private static final int STEP = 24;
    private static final int MARGIN = 10;
    private static final int HEIGHT = 4;

    public GoalCard {
        programme = List.copyOf(programme);
        followUps = List.copyOf(followUps);
    }

    /** The latest follow-up of it. */
    public Optional<FollowUp> latest() {
        return followUps.isEmpty() ? Optional.empty() : Optional.of(followUps.get(followUps.size() - 1));
    }

    /** What was said of it then. */
    public Optional<GoalProgress> progress() {
        return latest().flatMap(followUp -> followUp.of(goal.id()));
    }

    /** A dot in the line of the person's own ratings. */
    public record Dot(int x, int y, int rating) {}

    /** The person's own ratings from left to right, 0 at the bottom and 10 at the top; those that were not given are left out. */
    public List<Dot> dots() {
        List<Integer> ratings = ratings();
        return java.util.stream.IntStream.range(0, ratings.size())
                .mapToObj(i -> new Dot(
                        MARGIN + i * STEP, MARGIN + (GoalProgress.HIGHEST - ratings.get(i)) * HEIGHT, ratings.get(i)))
                .toList();
    }

    /** The ratings, oldest first. */
    public List<Integer> ratings() {
        return followUps.stream()
                .flatMap(followUp -> followUp.of(goal.id()).stream())
                .flatMap(progress -> progress.rating().stream())
                .toList();
    }

    /** How wide the line is, in pixels. */
    public int width() {
        return 2 * MARGIN + Math.max(0, ratings().size() - 1) * STEP;
    }

    /** How high the line is, in pixels. */
    public int height() {
        return 2 * MARGIN + GoalProgress.HIGHEST * HEIGHT;
    }

    /** The points of the line between the dots. */
    public String line() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(java.util.stream.Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "GoalCard[" + goal.id() + "]";
    }
}
