package se.handslag.web.joint.step;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.step.StepMark;
import se.handslag.web.shell.Visit;

/**
 * The team's steps with a marker at the one where the person is. None is before another in any other sense than the team's order.
 *
 * @param steps the steps; none in a team that does not work so
 * @param marks every marker, the newest first
 */
public record StepsView(List<Step> steps, List<StepMark> marks) implements PersonalData {
    public StepsView {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** One step: its id, what the team calls it, and whether the person is there. */
    public record Step(String id, String words, boolean here) {}

    /** Beside something else: nothing is read for a team that does not work so. */
    public static StepsView of(Visit visit, LoadedTeam team) {
        return team.blueprint().work().steps().isEmpty() ? new StepsView(List.of(), List.of()) : read(visit, team);
    }

    static StepsView read(Visit visit, LoadedTeam team) {
        MovingSteps.StepsHere here = visit.use(MovingSteps.class).read(visit.actor(), visit.caseId());
        return new StepsView(
                here.steps().stream()
                        .map(id -> new Step(
                                id,
                                team.blueprint()
                                        .texts()
                                        .say(
                                                WayOfWorking.stepKey(id),
                                                visit.language().getLanguage()),
                                here.now()
                                        .filter(mark -> mark.step().equals(id))
                                        .isPresent()))
                        .toList(),
                here.marks());
    }

    /** Where the person is; empty while nobody has said. */
    public Optional<StepMark> now() {
        return marks.stream().findFirst();
    }

    @Override
    public String toString() {
        return "StepsView";
    }
}
