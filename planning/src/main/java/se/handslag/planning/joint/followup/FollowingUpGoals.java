package se.handslag.planning.joint.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.followup.CannotFollowUp.Why;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.KeepingPlans;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.Plans;

/**
 * Writes down how it goes with the goals of this authority's own plan, and moves their next dates on in a new version of the plan.
 *
 * <p>A plan is followed up for as long as the case is open, also in the days between two decisions.
 */
public final class FollowingUpGoals {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Plans plans;
    private final KeepingPlans keeping;
    private final FollowUps followUps;
    private final Clock clock;

    @Inject
    public FollowingUpGoals(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Plans plans,
            KeepingPlans keeping,
            FollowUps followUps,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.plans = plans;
        this.keeping = keeping;
        this.followUps = followUps;
        this.clock = clock;
    }

    public Outcome<FollowUp, CannotFollowUp> handle(Actor actor, FollowUpGoals command) {
        return unitOfWork.call(actor, Act.writing("follow-up.record", command.caseId()), () -> record(actor, command));
    }

    /** Every follow-up in this authority's own record, the newest first. */
    public List<FollowUp> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("follow-up.read", caseId), () -> followUps.about(caseId));
    }

    private Outcome<FollowUp, CannotFollowUp> record(Actor actor, FollowUpGoals command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(CannotFollowUp.because(Why.NO_SUCH_CASE));
        }
        Optional<CannotFollowUp> fault = fault(actor, file.get(), command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<Plan> plan = plans.of(command.caseId());
        if (plan.isEmpty()) {
            return Outcome.refused(CannotFollowUp.because(Why.NO_PLAN));
        }
        Optional<CannotFollowUp> goalFault = goalFault(plan.get(), command);
        if (goalFault.isPresent()) {
            return Outcome.refused(goalFault.get());
        }
        FollowUp followUp = new FollowUp(
                new FollowUpId(TimeOrderedIds.next(clock)),
                command.caseId(),
                plan.get().id(),
                command.on(),
                command.goals(),
                Signature.of(actor, clock.instant()));
        followUps.add(followUp);
        keeping.followedUp(actor, file.get(), plan.get(), plan.get().content().replacing(moved(plan.get(), command)));
        return Outcome.done(followUp);
    }

    private static List<Goal> moved(Plan plan, FollowUpGoals command) {
        List<Goal> moved = new ArrayList<>();
        for (GoalProgress progress : command.goals()) {
            plan.content()
                    .goal(progress.goal())
                    .map(goal -> goal.at(progress.status())
                            .followedUpOn(progress.status() == GoalStatus.ONGOING ? progress.next() : Optional.empty()))
                    .ifPresent(moved::add);
        }
        return moved;
    }

    private Optional<CannotFollowUp> fault(Actor actor, CaseFile file, FollowUpGoals command) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotFollowUp.because(Why.NO_MANDATE));
        } else if (!file.isOpen()) {
            return Optional.of(CannotFollowUp.because(Why.CASE_CLOSED));
        } else if (command.goals().isEmpty()) {
            return Optional.of(CannotFollowUp.because(Why.NOTHING_SAID));
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotFollowUp.because(Why.IN_THE_FUTURE));
        } else if (command.on().isBefore(Dates.day(file.openedAt()))) {
            return Optional.of(CannotFollowUp.because(Why.BEFORE_THE_CASE));
        }
        return Optional.empty();
    }

    private Optional<CannotFollowUp> goalFault(Plan plan, FollowUpGoals command) {
        Set<GoalId> said = new HashSet<>();
        for (GoalProgress progress : command.goals()) {
            GoalId goal = progress.goal();
            if (plan.content().goal(goal).isEmpty()) {
                return Optional.of(CannotFollowUp.because(Why.UNKNOWN_GOAL, goal));
            } else if (!said.add(goal)) {
                return Optional.of(CannotFollowUp.because(Why.SAID_TWICE, goal));
            } else if (progress.rating()
                    .filter(rating -> rating < GoalProgress.LOWEST || rating > GoalProgress.HIGHEST)
                    .isPresent()) {
                return Optional.of(CannotFollowUp.because(Why.RATING_OUT_OF_RANGE, goal));
            } else if (progress.ownWords().length() > GoalProgress.LONGEST) {
                return Optional.of(CannotFollowUp.because(Why.WORDS_TOO_LONG, goal));
            } else if (progress.status() == GoalStatus.ONGOING
                    && progress.next().isEmpty()) {
                return Optional.of(CannotFollowUp.because(Why.NO_NEXT_DATE, goal));
            } else if (progress.next()
                    .filter(next -> !next.isAfter(command.on()))
                    .isPresent()) {
                return Optional.of(CannotFollowUp.because(Why.NEXT_NOT_LATER, goal));
            }
        }
        return Optional.empty();
    }
}
