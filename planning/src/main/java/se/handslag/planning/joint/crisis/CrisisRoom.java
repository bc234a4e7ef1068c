package se.handslag.planning.joint.crisis;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.records.CrisisRows;

/** Crisis plans, and who has a copy of them. */
public final class CrisisRoom {
    private CrisisRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(CrisisRows.all())
                .install(new CrisisModule())
                .offer(SavingCrisisPlan.class, ReadingCrisisPlans.class, KeepingCrisisCopies.class)
                .disclose(CrisisPlanSource.class)
                .derive(CrisisPlanTasks.class)
                .export(CrisisRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("crisis_plan", "crisis_copy", "crisis_copy_end")
                .coded("crisis_copy.holder", "crisis.holder.")
                .coded("crisis_copy_end.how", "crisis.ending.")
                .technical("crisis_plan.approved");
    }
}
