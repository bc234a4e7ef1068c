package se.handslag.core.platform;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.Owner;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.PlanSection;

/**
 * Finds everything that is wrong with a team, all of it at once, so that its author puts it right in one go.
 *
 * <p>Pure: the same manifest and blueprint always have the same faults, in the same order.
 */
public final class BlueprintFaults {
    private final FaultList faults;
    private final TeamManifest manifest;

    private BlueprintFaults(TeamManifest manifest) {
        this.manifest = manifest;
        this.faults = new FaultList(manifest.id() == null ? "?" : manifest.id().value());
    }

    /** The faults of a manifest alone. */
    public static List<TeamFault> of(TeamManifest manifest) {
        BlueprintFaults look = new BlueprintFaults(manifest);
        look.atManifest();
        return look.faults.all();
    }

    /** The faults of a manifest and its blueprint; empty when the team can be started. */
    public static List<TeamFault> of(TeamManifest manifest, TeamBlueprint blueprint) {
        BlueprintFaults look = new BlueprintFaults(manifest);
        look.atManifest();
        look.atBlueprint(blueprint);
        return look.faults.all();
    }

    private void atManifest() {
        faults.isMissing(manifest.id(), "manifest.id", "team id");
        faults.notBlank(manifest.name(), "manifest.name", "name");
        faults.notBlank(manifest.version(), "manifest.version", "version");
        int written = manifest.spiVersion();
        int ours = TeamManifest.SPI_VERSION;
        if (written > ours) {
            faults.add(
                    "manifest.spiVersion",
                    "It is written for version " + written + " of the team interface, and this Handslag has version "
                            + ours + ". Upgrade Handslag, or install an older version of the plugin.");
        } else if (written < ours) {
            faults.add(
                    "manifest.spiVersion",
                    "It is written for version " + written + " of the team interface, and this Handslag has version "
                            + ours + ". Install a version of the plugin that is built for " + ours
                            + ", or build it anew and write TeamManifest.SPI_VERSION.");
        }
        if (manifest.owners().isEmpty()) {
            faults.add("manifest.owners", "No authority takes part. Write MUNICIPALITY, REGION or both.");
        }
        if (manifest.owners().contains(Owner.JOINT)) {
            faults.add(
                    "manifest.owners",
                    "JOINT is no authority. Write MUNICIPALITY, REGION or both: in law each answers for its own.");
        }
    }

    private void atBlueprint(TeamBlueprint blueprint) {
        new CriteriaFaults(faults, manifest.owners()).look(blueprint.criteria());
        atGoals(blueprint.goals());
        atDecisions(blueprint.decisionPolicies());
        if (!faults.isMissing(blueprint.plan(), "plan", "plan")) {
            atPlan(blueprint.plan().sections());
        }
        atMethods(blueprint.methods());
        atBoard(blueprint.board());
        atLevels(blueprint.intensityLevels());
        if (!faults.isMissing(blueprint.followUp(), "followUp", "rhythm of follow-up")
                && blueprint.followUp().months() < 1) {
            faults.add(
                    "followUp",
                    "Follow-up is at least every month, not every "
                            + blueprint.followUp().months() + " months.");
        }
        if (!faults.isMissing(blueprint.work(), "work", "way of working; write WayOfWorking.ORDINARY")) {
            new DailyWorkFaults(faults).look(blueprint.work());
        }
        if (!faults.isMissing(blueprint.staffing(), "staffing", "staffing; write Staffing.UNSAID")) {
            new StaffingFaults(faults, manifest.owners()).look(blueprint.staffing());
        }
        TextFaults.look(blueprint, faults);
    }

    private void atGoals(List<GoalDefinition> goals) {
        for (int i = 0; i < goals.size(); i++) {
            GoalDefinition goal = goals.get(i);
            String where = faults.place("goals", i, goal.id());
            if (goal.targetPercent() < 0 || goal.targetPercent() > 100) {
                faults.add(where, "A share is between 0 and 100 percent, not " + goal.targetPercent() + ".");
            }
        }
    }

    private void atDecisions(List<DecisionPolicy> policies) {
        Set<Owner> seen = EnumSet.noneOf(Owner.class);
        for (int i = 0; i < policies.size(); i++) {
            DecisionPolicy policy = policies.get(i);
            String where = "decisionPolicies[" + i + "]";
            if (!faults.isMissing(policy.owner(), where, "owner")) {
                atOwner(policy.owner(), where, "decides");
                if (!seen.add(policy.owner())) {
                    faults.add(
                            where,
                            "There is already a policy for " + policy.owner()
                                    + ". Each owner has at most one, so that there is one answer to what is proposed.");
                }
            }
            faults.isMissing(policy.law(), where, "legal topic that the decision rests on");
            faults.isMissing(policy.fourEyes(), where, "policy of four eyes");
            if (policy.restsOnCareCommitment() && policy.owner() != Owner.MUNICIPALITY) {
                faults.add(
                        where, "Only a decision of the municipality's can rest on a care commitment of the region's.");
            }
            if (policy.minimumMonths() < 1) {
                faults.add(where, "The shortest period is at least 1 month, not " + policy.minimumMonths() + ".");
            }
            if (policy.proposedMonths() < Math.max(1, policy.minimumMonths())) {
                faults.add(
                        where,
                        "It proposes " + policy.proposedMonths()
                                + " months, which is shorter than the shortest period (" + policy.minimumMonths()
                                + ").");
            }
        }
    }

    private void atPlan(List<PlanSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            String where = faults.place("plan", i, section.id());
            if (!faults.isMissing(section.responsible(), where, "responsible owner")) {
                atOwner(section.responsible(), where, "answers for this section");
            }
        }
    }

    private void atMethods(List<WorkMethod> methods) {
        for (int i = 0; i < methods.size(); i++) {
            WorkMethod method = methods.get(i);
            String where = faults.place("methods", i, method.id());
            if (!faults.isMissing(method.givenBy(), where, "word on whose staff give it")) {
                CriteriaFaults.lookAtWho(method.givenBy(), manifest.owners(), where, "given", faults);
            }
        }
    }

    private void atBoard(@Nullable Optional<BoardTemplate> board) {
        if (faults.isMissing(board, "board", "board; write Optional.empty() where there is none") || board.isEmpty()) {
            return;
        }
        List<String> reasons = board.get().reasons();
        if (reasons.isEmpty()) {
            faults.add("board", "It has no reasons. A board has a column for each reason to be on it.");
        }
        for (int i = 0; i < reasons.size(); i++) {
            faults.place("board", i, reasons.get(i));
        }
        new DailyWorkFaults(faults).look(board.get());
    }

    private void atLevels(List<String> levels) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            String where = "intensityLevels[" + i + "]";
            faults.notBlank(levels.get(i), where, "text key");
            if (!seen.add(levels.get(i))) {
                faults.add(where, "The level '" + levels.get(i) + "' stands there twice.");
            }
        }
    }

    /** What has an owner has one that is an authority and takes part in the team. */
    private void atOwner(Owner owner, String where, String does) {
        if (owner == Owner.JOINT) {
            faults.add(
                    where,
                    "JOINT is no authority and cannot be the one that " + does + ". Write MUNICIPALITY or REGION.");
        } else if (!manifest.owners().contains(owner)) {
            String word = owner.name().toLowerCase(Locale.ROOT);
            faults.add(
                    where,
                    "The " + word + " " + does + " but does not take part in the team. Change it, or add " + owner
                            + " to the manifest's owners.");
        }
    }
}
