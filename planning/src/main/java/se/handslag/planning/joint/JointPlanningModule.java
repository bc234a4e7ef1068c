package se.handslag.planning.joint;

import com.google.inject.AbstractModule;
import se.handslag.planning.WorkOfTeams;
import se.handslag.planning.joint.draft.KeepingPlanDrafts;
import se.handslag.planning.joint.followup.FollowUpTasks;
import se.handslag.planning.joint.followup.FollowUps;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.records.JpaFollowUps;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.MeetingTasks;
import se.handslag.planning.joint.meeting.Meetings;
import se.handslag.planning.joint.meeting.WhoMayBeHeardOf;
import se.handslag.planning.joint.meeting.records.JpaMeetings;
import se.handslag.planning.joint.plan.KeepingPlans;
import se.handslag.planning.joint.plan.PlanSource;
import se.handslag.planning.joint.plan.Plans;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.records.JpaPlans;
import se.handslag.planning.joint.work.RecordedWork;

/** What planning binds at every authority. */
public final class JointPlanningModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Plans.class).to(JpaPlans.class);
        bind(JpaPlans.class);
        bind(KeepingPlans.class);
        bind(ReadingPlans.class);
        bind(PlanSource.class);
        bind(KeepingPlanDrafts.class);
        bind(FollowUps.class).to(JpaFollowUps.class);
        bind(JpaFollowUps.class);
        bind(FollowingUpGoals.class);
        bind(FollowUpTasks.class);
        bind(Meetings.class).to(JpaMeetings.class);
        bind(JpaMeetings.class);
        bind(WhoMayBeHeardOf.class);
        bind(HoldingMeetings.class);
        bind(MeetingTasks.class);
        bind(WorkOfTeams.class).to(RecordedWork.class);
        bind(RecordedWork.class);
    }
}
