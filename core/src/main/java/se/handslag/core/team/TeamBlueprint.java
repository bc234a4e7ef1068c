package se.handslag.core.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;

/**
 * What a team is, as data: everything that the platform needs to run it.
 *
 * <p>Its canonical JSON and the hash of that are kept with every assessment and decision, so that "which rule decided this?" has an
 * answer in ten years.
 *
 * @param criteria whom the team is for
 * @param goals what is measured at discharge, in the guideline's order
 * @param decisionPolicies at most one per owner
 * @param plan the sections of the plan
 * @param methods what the work consists of
 * @param board the board, for teams that have one
 * @param intensityLevels the levels of support the team can give, lowest first; text keys; one for most teams
 * @param followUp how often the work is followed up
 * @param work how the team works from day to day, where the models differ
 * @param staffing who works in the team and when it can be reached, as the model has it
 * @param texts the team's words
 */
public record TeamBlueprint(
        Criterion criteria,
        List<GoalDefinition> goals,
        List<DecisionPolicy> decisionPolicies,
        PlanTemplate plan,
        List<WorkMethod> methods,
        Optional<BoardTemplate> board,
        List<String> intensityLevels,
        FollowUpRhythm followUp,
        WayOfWorking work,
        Staffing staffing,
        TeamTexts texts) {

    public TeamBlueprint {
        goals = List.copyOf(goals);
        decisionPolicies = List.copyOf(decisionPolicies);
        methods = List.copyOf(methods);
        intensityLevels = List.copyOf(intensityLevels);
    }

    /** Begins a blueprint with the criteria that decide whom the team is for. */
    public static Builder forThoseWho(Criterion criteria) {
        return new Builder(criteria);
    }

    /** Collects the parts of a blueprint; what is not said is empty. */
    public static final class Builder {
        private final Criterion criteria;
        private final List<GoalDefinition> goals = new ArrayList<>();
        private final List<DecisionPolicy> policies = new ArrayList<>();
        private final List<WorkMethod> methods = new ArrayList<>();
        private final List<String> levels = new ArrayList<>();
        private PlanTemplate plan = new PlanTemplate(List.of());
        private Optional<BoardTemplate> board = Optional.empty();
        private FollowUpRhythm followUp = FollowUpRhythm.everyMonths(3);
        private WayOfWorking work = WayOfWorking.ORDINARY;
        private Staffing staffing = Staffing.UNSAID;
        private TeamTexts texts = TeamTexts.none();

        private Builder(Criterion criteria) {
            this.criteria = criteria;
        }

        public Builder goals(GoalDefinition... all) {
            goals.addAll(List.of(all));
            return this;
        }

        public Builder decides(DecisionPolicy... all) {
            policies.addAll(List.of(all));
            return this;
        }

        public Builder plan(PlanTemplate template) {
            plan = template;
            return this;
        }

        public Builder methods(WorkMethod... all) {
            methods.addAll(List.of(all));
            return this;
        }

        public Builder board(BoardTemplate template) {
            board = Optional.of(template);
            return this;
        }

        public Builder intensityLevels(String... textKeys) {
            levels.addAll(List.of(textKeys));
            return this;
        }

        public Builder followUp(FollowUpRhythm rhythm) {
            followUp = rhythm;
            return this;
        }

        public Builder works(WayOfWorking way) {
            work = way;
            return this;
        }

        public Builder staffed(Staffing asked) {
            staffing = asked;
            return this;
        }

        public Builder texts(TeamTexts all) {
            texts = all;
            return this;
        }

        public TeamBlueprint build() {
            return new TeamBlueprint(
                    criteria, goals, policies, plan, methods, board, levels, followUp, work, staffing, texts);
        }
    }
}
