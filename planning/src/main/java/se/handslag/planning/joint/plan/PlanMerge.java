package se.handslag.planning.joint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.merge.FieldMerge;

/**
 * Two people's changes to the same version of a plan put together, field by field.
 *
 * <p>A field that only one of them changed is as they left it. A field that both changed in different ways is a conflict, and nobody's
 * text is chosen.
 *
 * @param content both changes together; in a field in conflict it has theirs
 * @param conflicts the fields that both changed, in the order of the plan
 */
record PlanMerge(PlanContent content, List<PlanChange> conflicts) implements PersonalData {

    /**
     * @param base what both looked at
     * @param theirs what the other one saved
     * @param ours what is to be saved now, whole
     * @param chosen what someone who saw the conflict has chosen
     */
    static PlanMerge of(PlanContent base, PlanContent theirs, PlanContent ours, Chosen<PlanField> chosen) {
        FieldMerge<PlanField> merge = FieldMerge.of(
                PlanFields.of(base),
                PlanFields.of(theirs),
                PlanFields.of(ours),
                chosen,
                field -> field.part() == PlanField.Part.VIEW || isAboutWhatTheyChanged(field, base, theirs));
        return new PlanMerge(
                PlanFields.content(merge.fields()),
                merge.conflicts().stream()
                        .map(both -> new PlanChange(both.field(), both.theirs(), both.ours()))
                        .toList());
    }

    /** Whether it is what the person thinks of a goal that the other one has changed. */
    private static boolean isAboutWhatTheyChanged(PlanField field, PlanContent base, PlanContent theirs) {
        return field.part() == PlanField.Part.GOAL_VIEW
                && !field.goal().flatMap(base::goal).equals(field.goal().flatMap(theirs::goal));
    }

    /** What is to be saved, with everything that was left out of it as it was: nothing is lost by not being mentioned. */
    static PlanContent completed(PlanContent base, PlanContent written) {
        List<PlanSectionText> sections = new ArrayList<>(written.sections());
        base.sections().stream()
                .filter(section -> written.section(section.section()).isEmpty())
                .forEach(sections::add);
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : base.goals()) {
            goals.add(
                    written.goal(goal.id()).map(changed -> kept(goal, changed)).orElse(goal));
        }
        written.goals().stream().filter(goal -> base.goal(goal.id()).isEmpty()).forEach(goals::add);
        Optional<PersonsView> view = written.view().or(base::view);
        return new PlanContent(written.aim(), sections, goals, written.participation(), view);
    }

    /** What was written of a goal, with the steps, the answer and the reasons for days that it says nothing new of. */
    private static Goal kept(Goal before, Goal written) {
        return written.withSteps(steps(before, written))
                .reachedWithin(kept(before.target(), written.target()))
                .followedUpWithin(kept(before.review(), written.review()))
                .viewed(written.view().or(before::view));
    }

    /** Days that are as they were stand for the reason that they had. */
    private static Optional<Window> kept(Optional<Window> before, Optional<Window> written) {
        return before.filter(was -> written.filter(was::sameDays).isPresent()).or(() -> written);
    }

    private static List<SubGoal> steps(Goal before, Goal written) {
        List<SubGoal> steps = new ArrayList<>(written.subGoals());
        before.subGoals().stream()
                .filter(step -> written.subGoals().stream()
                        .noneMatch(other -> other.id().equals(step.id())))
                .forEach(steps::add);
        return steps;
    }

    @Override
    public String toString() {
        return "PlanMerge[" + conflicts.size() + " conflicts]";
    }
}
