package se.handslag.planning.region.rehabilitation;

import com.google.inject.AbstractModule;
import se.handslag.planning.region.rehabilitation.records.JpaRehabilitationPlans;

/** What rehabilitation plans bind at a region. */
public final class RehabilitationModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RehabilitationPlans.class).to(JpaRehabilitationPlans.class);
        bind(JpaRehabilitationPlans.class);
        bind(SavingRehabilitationPlan.class);
        bind(ReadingRehabilitationPlans.class);
        bind(RehabilitationPlanSource.class);
        bind(RehabilitationTasks.class);
    }
}
