package se.handslag.planning.joint.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.GoalView;

/**
 * What saving a plan means to both authorities: nobody's words are lost, and every version is kept.
 *
 * <p>Used inside the unit of work of an authority's own verb, which has held the case file and says who may save and when.
 */
public final class KeepingPlans {
    private final Authority authority;
    private final Plans plans;
    private final Teams teams;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public KeepingPlans(Authority authority, Plans plans, Teams teams, Disclosing disclosing, Clock clock) {
        this.authority = authority;
        this.plans = plans;
        this.teams = teams;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /**
     * Saves a new version, together with what somebody else may have saved since.
     *
     * @param file the case file, held
     */
    public Outcome<SavedPlan, CannotSavePlan> save(Actor actor, CaseFile file, SavePlan command) {
        Optional<LoadedTeam> team = teams.find(file.team()).match(Optional::of, none -> Optional.empty());
        if (team.isEmpty()) {
            return Outcome.refused(new CannotSavePlan.NoSuchTeam());
        }
        PlanRules rules = PlanRules.of(team.get().blueprint(), authority.kind().owner());
        Optional<Plan> current = plans.of(file.id());
        Optional<PlanContent> seen = seen(command);
        if (seen.isEmpty()) {
            return Outcome.refused(new CannotSavePlan.NoSuchVersion());
        }
        PlanContent base = seen.get();
        PlanContent ours = PlanMerge.completed(base, command.content());
        Optional<CannotSavePlan> fault = rules.fault(base, ours, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        PlanContent next = ours;
        Optional<Signature> mergedWith = Optional.empty();
        if (current.isPresent() && !current.get().revision().equals(command.seen())) {
            Plan theirs = current.get();
            PlanMerge merge =
                    PlanMerge.of(base, theirs.content(), ours, command.chosen().inViewOf(theirs.revision()));
            if (!merge.conflicts().isEmpty()) {
                return Outcome.refused(new CannotSavePlan.Conflict(theirs, ours, merge.content(), merge.conflicts()));
            }
            // Each part was within its bounds; both together may not be.
            Optional<CannotSavePlan> together = rules.fault(theirs.content(), merge.content(), LocalDate.now(clock));
            if (together.isPresent()) {
                return Outcome.refused(together.get());
            }
            next = merge.content();
            mergedWith = Optional.of(theirs.saved());
        }
        PlanContent tidied = rules.tidied(next);
        PlanContent answered =
                current.map(plan -> answeredBefore(plan.content(), tidied)).orElse(tidied);
        Plan saved = keep(actor, file, current, answered, Viewing.ASKED_IN_THE_TEXT);
        Optional<CannotSavePlan> stopped = command.copyTo().flatMap(to -> copy(actor, command, saved, to));
        if (stopped.isPresent()) {
            return Outcome.refused(stopped.get());
        }
        return Outcome.done(new SavedPlan(saved, mergedWith));
    }

    /** The same, where an answer about a goal that has been changed since, and was not asked about anew, says so. */
    private static PlanContent answeredBefore(PlanContent before, PlanContent now) {
        return now.withGoals(now.goals().stream()
                .map(goal -> before.goal(goal.id())
                        .filter(was -> was.view().equals(goal.view()) && !was.equals(goal))
                        .map(was -> goal.viewed(goal.view().map(GoalView::butChanged)))
                        .orElse(goal))
                .toList());
    }

    /** Saves new dates and standings of goals after a follow-up; the person's view of the plan stands. */
    public Plan followedUp(Actor actor, CaseFile file, Plan current, PlanContent next) {
        return keep(actor, file, Optional.of(current), next, Viewing.STANDS);
    }

    private Optional<PlanContent> seen(SavePlan command) {
        return command.seen().equals(Revision.UNSAVED)
                ? Optional.of(PlanContent.EMPTY)
                : plans.version(command.caseId(), command.seen()).map(Plan::content);
    }

    private enum Viewing {
        ASKED_IN_THE_TEXT,
        STANDS
    }

    private Plan keep(Actor actor, CaseFile file, Optional<Plan> current, PlanContent content, Viewing viewing) {
        if (current.isPresent()
                && PlanChange.between(current.get().content(), content).isEmpty()) {
            return current.get();
        }
        Revision revision =
                new Revision(current.map(plan -> plan.revision().number()).orElse(0L) + 1);
        boolean answeredNow = !current.flatMap(plan -> plan.content().view()).equals(content.view());
        boolean stands = viewing == Viewing.STANDS
                && current.filter(plan -> !plan.changedSinceViewed()).isPresent();
        Optional<Revision> viewed = content.view()
                .flatMap(view -> answeredNow || stands ? Optional.of(revision) : current.flatMap(Plan::viewed));
        Plan version = new Plan(
                current.map(Plan::id).orElseGet(() -> new PlanId(TimeOrderedIds.next(clock))),
                file.id(),
                authority.id(),
                content,
                viewed,
                revision,
                Signature.of(actor, clock.instant()));
        plans.add(version);
        return version;
    }

    /** Hands a copy over; what stopped it, if anything did. */
    private Optional<CannotSavePlan> copy(Actor actor, SavePlan command, Plan plan, AuthorityId to) {
        DiscloseItem copy =
                new DiscloseItem(command.caseId(), PlanningItems.PLAN, plan.id().value(), to, Ground.CONSENT, "");
        return disclosing
                .handle(actor, copy.seen(command.protectionSeen()))
                .match(
                        done -> Optional.empty(),
                        why -> Optional.of(
                                why instanceof CannotDisclose.NoConsent
                                        ? new CannotSavePlan.NoConsentForCopy()
                                        : new CannotSavePlan.CopyStopped(why)));
    }
}
