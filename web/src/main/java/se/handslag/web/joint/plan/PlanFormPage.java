package se.handslag.web.joint.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/**
 * The form in which a plan is written.
 *
 * @param goals the goals on it
 * @param sections the sections that this authority answers for
 * @param programme the team's goals
 * @param saidBy whose words a text is
 * @param statuses where a goal stands
 * @param answers what the person thinks of the plan
 * @param goalAnswers what the person thinks of one goal
 * @param actors whose a step is
 * @param reasons why days are moved
 * @param lastView what the person thought of an earlier version
 * @param offer whom a copy may go to on consent today
 */
public record PlanFormPage(
        List<GoalFields> goals,
        List<SectionField> sections,
        List<Choice> programme,
        List<Choice> saidBy,
        List<Choice> statuses,
        List<Choice> answers,
        List<Choice> goalAnswers,
        List<Choice> actors,
        List<Choice> reasons,
        Optional<PersonsView> lastView,
        Optional<CopyOffer> offer)
        implements PersonalData {

    /**
     * A goal on the form.
     *
     * @param number from 1
     * @param id the goal's id
     * @param saved whether it has been saved before
     * @param steps the ids of its steps
     * @param view what the person thought of it when last asked
     * @param targeted whether days for reaching it have been saved, so that others are a move
     * @param reviewed whether days for its follow-up have
     */
    public record GoalFields(
            int number,
            String id,
            boolean saved,
            List<String> steps,
            Optional<GoalView> view,
            boolean targeted,
            boolean reviewed)
            implements PersonalData {
        private static final List<String> FOLDED =
                List.of(".target", ".target.from", ".target.moved", ".without-step", ".goal-view", ".goal-view.words");
        private static final List<String> FOLDED_OF_A_STEP = List.of(".by", ".who", ".day");

        static GoalFields of(PlanForm.Block block, Optional<Goal> before) {
            return new GoalFields(
                    block.number(),
                    block.id(),
                    before.isPresent(),
                    block.steps(),
                    before.flatMap(Goal::view),
                    before.flatMap(Goal::target).isPresent(),
                    before.flatMap(Goal::review).isPresent());
        }

        /** Whether what is folded away has to be seen: something is entered there, or wrong. */
        public boolean isOpen(Visit visit) {
            return isUsed(visit, name(), FOLDED);
        }

        /** The same of a step, from 1. */
        public boolean isStepOpen(Visit visit, int step) {
            return isUsed(visit, name() + ".step." + step, FOLDED_OF_A_STEP);
        }

        private static boolean isUsed(Visit visit, String name, List<String> fields) {
            return fields.stream()
                    .map(field -> name + field)
                    .anyMatch(field -> !visit.form().text(field).isEmpty()
                            || visit.form().fault(field).isPresent());
        }

        @Override
        public String toString() {
            return "GoalFields[" + number + "]";
        }

        /** What the names of its fields begin with. */
        public String name() {
            return "goal." + number;
        }
    }

    /** A section of the plan: what its field is called, its heading and what belongs there. */
    public record SectionField(String name, String heading, String hint) {}

    static PlanFormPage of(
            PlanWords words,
            Visit visit,
            PlanForm form,
            List<PlanSection> sections,
            List<GoalDefinition> programme,
            PlanContent before,
            Optional<CopyOffer> offer) {
        return new PlanFormPage(
                form.blocks().stream()
                        .map(block -> GoalFields.of(block, before.goal(GoalId.parse(block.id()))))
                        .toList(),
                sections.stream()
                        .map(section -> new SectionField(
                                "section." + section.id(),
                                words.team(section.textKey()),
                                hint(words, section.textKey() + ".hint")))
                        .toList(),
                programme.stream()
                        .map(goal -> Choice.of(goal.id(), words.goal(goal.id())))
                        .toList(),
                Stream.of(SaidBy.values())
                        .map(said -> Choice.of(said.code(), visit.say("said-by." + said.code())))
                        .toList(),
                Stream.of(GoalStatus.values())
                        .map(status -> Choice.of(status.code(), visit.say("goal.status." + status.code())))
                        .toList(),
                Stream.of(Agreement.values())
                        .map(answer -> Choice.of(answer.code(), visit.say("plan.agreement." + answer.code())))
                        .toList(),
                Stream.of(Agreement.values())
                        .map(answer -> Choice.of(answer.code(), visit.say("web.plan.goal-view." + answer.code())))
                        .toList(),
                Stream.of(StepActor.values())
                        .map(actor -> Choice.of(actor.code(), visit.say("goal.step.by." + actor.code())))
                        .toList(),
                Stream.of(MoveReason.values())
                        .map(reason -> Choice.of(reason.code(), visit.say("goal.moved." + reason.code())))
                        .toList(),
                before.view(),
                offer);
    }

    /** A team need not have written what belongs in a section. */
    private static String hint(PlanWords words, String key) {
        String text = words.team(key);
        return text.equals(key) ? "" : text;
    }

    @Override
    public String toString() {
        return "PlanFormPage";
    }
}
