package se.handslag.planning.region;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.region.discharge.CareEndTasks;
import se.handslag.planning.region.discharge.CareEnds;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.planning.region.discharge.records.JpaCareEnds;
import se.handslag.planning.region.plan.SavingCarePlan;

/** What planning binds at a region. */
public final class RegionalPlanningModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SavingPlans.class).to(SavingCarePlan.class);
        bind(SavingCarePlan.class);
        bind(CareEnds.class).to(JpaCareEnds.class);
        bind(JpaCareEnds.class);
        bind(ClosingCareFile.class);
        bind(CareEndTasks.class);
    }
}
