package se.handslag.web.demo.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.FollowApplication;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** How it goes, and what the person has been told. */
public final class Progress {
    private Progress() {}

    /**
     * How it goes with one goal.
     *
     * @param direction better, the same or harder
     * @param rating the person's own, 0 to 10
     * @param words one sentence of the person's
     * @param status where the goal stands from now on
     */
    public record Said(Direction direction, int rating, String words, GoalStatus status) {
        public static Said better(int rating, String words) {
            return new Said(Direction.BETTER, rating, words, GoalStatus.ONGOING);
        }

        public static Said same(int rating, String words) {
            return new Said(Direction.SAME, rating, words, GoalStatus.ONGOING);
        }

        public static Said harder(int rating, String words) {
            return new Said(Direction.HARDER, rating, words, GoalStatus.ONGOING);
        }

        public static Said reached(int rating, String words) {
            return new Said(Direction.BETTER, rating, words, GoalStatus.REACHED);
        }
    }

    /** The goals of the actor's own plan are followed up today, in the plan's order. */
    public record FollowedUp(Actor by, List<Said> said, int nextAfter) implements Deed {
        public FollowedUp {
            said = List.copyOf(said);
        }

        @Override
        public void tell(Telling telling) {
            List<Goal> goals = telling.use(by, ReadingPlans.class)
                    .read(by, telling.caseId())
                    .own()
                    .orElseThrow()
                    .content()
                    .goals();
            List<GoalProgress> progress = new ArrayList<>();
            for (Said one : said) {
                progress.add(new GoalProgress(
                        goals.get(progress.size()).id(),
                        one.direction(),
                        Optional.of(one.rating()),
                        one.words(),
                        one.status(),
                        one.status() == GoalStatus.ONGOING
                                ? Optional.of(telling.today().plusDays(nextAfter))
                                : Optional.empty()));
            }
            telling.use(by, FollowingUpGoals.class)
                    .handle(by, new FollowUpGoals(telling.caseId(), telling.today(), progress))
                    .orElseThrow();
            hearOfApplications(telling);
        }

        /** Whoever was helped to apply is asked how it went when there is a follow-up anyway. */
        private void hearOfApplications(Telling telling) {
            RecordingInformation.Told told =
                    telling.use(by, RecordingInformation.class).read(by, telling.caseId());
            told.own().stream()
                    .filter(information -> information.help() == ApplicationHelp.GIVEN)
                    .filter(information -> told.steps(information.id()).isEmpty())
                    .forEach(information -> telling.use(by, FollowingApplications.class)
                            .handle(
                                    by,
                                    new FollowApplication(
                                            telling.caseId(),
                                            information.id(),
                                            information.helpWith(),
                                            ApplicationHelp.GIVEN,
                                            ApplicationOutcome.GRANTED,
                                            telling.today(),
                                            ""))
                            .orElseThrow());
        }
    }

    /** The person is told of support and care; the other authority may get a copy on their consent. */
    public record Informed(Actor by, String told, String recommended, String helpedWith, boolean copied)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new RecordInformation(
                    telling.caseId(),
                    telling.today(),
                    told,
                    recommended,
                    helpedWith.isEmpty() ? ApplicationHelp.OFFERED : ApplicationHelp.GIVEN,
                    helpedWith,
                    copied ? Optional.of(telling.otherThan(by)) : Optional.empty(),
                    true);
            telling.use(by, RecordingInformation.class).handle(by, command).orElseThrow();
        }
    }
}
