package se.handslag.planning.joint.plan;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.JointPlanningModule;
import se.handslag.planning.joint.draft.KeepingPlanDrafts;
import se.handslag.planning.joint.followup.FollowUpTasks;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.records.FollowUpRows;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.MeetingTasks;
import se.handslag.planning.joint.meeting.records.MeetingRows;
import se.handslag.planning.joint.plan.records.PlanRows;

/** Plans and drafts of them, their goals, how these are followed up, and the meetings in which several files are open. */
public final class PlanRoom {
    private PlanRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(PlanRows.all())
                .rows(FollowUpRows.all())
                .rows(MeetingRows.all())
                .install(new JointPlanningModule())
                .offer(
                        SavingPlans.class,
                        ReadingPlans.class,
                        KeepingPlanDrafts.class,
                        FollowingUpGoals.class,
                        HoldingMeetings.class)
                .disclose(PlanSource.class)
                .derive(FollowUpTasks.class)
                .derive(MeetingTasks.class)
                .fates(fates -> fates.keeps("meeting", "who of the staff was in a room, and about no person"))
                .export(PlanRoom::chapters);
    }

    static void chapters(ExportPlan plan) {
        plan.order("plan_version", "goal_progress", "meeting_person")
                .fields("plan_version.content", "export.plan_version.content.")
                .coded("plan_version.content.saidBy", "said-by.")
                .coded("plan_version.content.status", "goal.status.")
                .coded("plan_version.content.moved", "goal.moved.")
                .coded("plan_version.content.by", "goal.step.by.")
                .coded("plan_version.content.answer", "plan.agreement.")
                .coded("goal_progress.status", "goal.status.")
                .coded("goal_progress.direction", "follow-up.direction.")
                .coded("meeting_person.what", "meeting.occasion.")
                .technical(
                        "plan_version.viewed",
                        "plan_version.without_date",
                        "plan_version.owner",
                        "goal_progress.position",
                        "plan_version.content.schema");
    }
}
