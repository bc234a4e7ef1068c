package se.handslag.planning.region;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.region.discharge.CareEndTasks;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.planning.region.discharge.records.CareEndRows;
import se.handslag.planning.region.plan.SavingCarePlan;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationModule;
import se.handslag.planning.region.rehabilitation.RehabilitationPlanSource;
import se.handslag.planning.region.rehabilitation.RehabilitationTasks;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.records.RehabilitationRows;
import se.handslag.planning.region.stay.KeepingStays;
import se.handslag.planning.region.stay.ReadingStays;
import se.handslag.planning.region.stay.StayChapters;
import se.handslag.planning.region.stay.StayModule;
import se.handslag.planning.region.stay.StayNoticeSource;
import se.handslag.planning.region.stay.StayTasks;
import se.handslag.planning.region.stay.TellingOfStays;
import se.handslag.planning.region.stay.plan.CarePlanTasks;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlanSource;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.records.CarePlanRows;
import se.handslag.planning.region.stay.records.StayRows;

/** What only a region does: the care plan and its end, hospital stays, the coordinated care plan, rehabilitation. */
public final class RegionalRooms {
    private RegionalRooms() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(StayRows.all())
                .rows(CarePlanRows.all())
                .install(new StayModule())
                .offer(KeepingStays.class, TellingOfStays.class, ReadingStays.class, KeepingCarePlans.class)
                .disclose(StayNoticeSource.class)
                .disclose(CoordinatedCarePlanSource.class)
                .derive(StayTasks.class)
                .derive(CarePlanTasks.class)
                .export(StayChapters::of);
        house.rows(RehabilitationRows.all())
                .install(new RehabilitationModule())
                .offer(SavingRehabilitationPlan.class, ReadingRehabilitationPlans.class)
                .disclose(RehabilitationPlanSource.class)
                .derive(RehabilitationTasks.class);
        house.rows(CareEndRows.all())
                .install(new RegionalPlanningModule())
                .offer(SavingCarePlan.class, ClosingCareFile.class)
                .derive(CareEndTasks.class)
                .export(RegionalRooms::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("care_end", "rehabilitation_plan").coded("care_end.reason", "discharge.reason.");
    }
}
