package se.handslag.planning.joint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.SubGoal;

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
    static PlanMerge of(PlanContent base, PlanContent theirs, PlanContent ours, Chosen chosen) {
        Map<PlanField, PlanValue> before = PlanFields.of(base);
        Map<PlanField, PlanValue> other = PlanFields.of(theirs);
        Map<PlanField, PlanValue> own = PlanFields.of(ours);
        Set<PlanField> fields = new LinkedHashSet<>(other.keySet());
        fields.addAll(own.keySet());
        fields.addAll(before.keySet());
        Map<PlanField, PlanValue> merged = new LinkedHashMap<>();
        List<PlanChange> conflicts = new ArrayList<>();
        for (PlanField field : fields) {
            PlanValue was = before.getOrDefault(field, PlanValue.NONE);
            PlanValue they = other.getOrDefault(field, PlanValue.NONE);
            PlanValue we = own.getOrDefault(field, PlanValue.NONE);
            boolean bothChangedIt = !we.equals(they) && !we.equals(was) && !they.equals(was);
            // What the person has answered is about the text they were shown, not about another one.
            boolean answeredAboutAnother =
                    field.part() == PlanField.Part.VIEW && !we.equals(was) && !we.equals(they) && !other.equals(before);
            boolean ourChoice = chosen.ours().contains(field);
            boolean open = (bothChangedIt || answeredAboutAnother)
                    && !ourChoice
                    && !chosen.theirs().contains(field);
            if (open) {
                conflicts.add(new PlanChange(field, they, we));
            }
            PlanValue kept = ourChoice || they.equals(was) && !answeredAboutAnother ? we : they;
            if (!kept.isNone()) {
                merged.put(field, kept);
            }
        }
        return new PlanMerge(PlanFields.content(merged), conflicts);
    }

    /** What is to be saved, with everything that was left out of it as it was: nothing is lost by not being mentioned. */
    static PlanContent completed(PlanContent base, PlanContent written) {
        List<PlanSectionText> sections = new ArrayList<>(written.sections());
        base.sections().stream()
                .filter(section -> written.section(section.section()).isEmpty())
                .forEach(sections::add);
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : base.goals()) {
            goals.add(written.goal(goal.id())
                    .map(changed -> changed.withSteps(steps(goal, changed)))
                    .orElse(goal));
        }
        written.goals().stream().filter(goal -> base.goal(goal.id()).isEmpty()).forEach(goals::add);
        Optional<PersonsView> view = written.view().or(base::view);
        return new PlanContent(written.aim(), sections, goals, written.participation(), view);
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
