package se.handslag.planning.region.stay;

import com.google.inject.AbstractModule;
import se.handslag.planning.region.stay.plan.CarePlanTasks;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlanSource;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlans;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.records.JpaCoordinatedCarePlans;
import se.handslag.planning.region.stay.records.JpaStays;

/** What stays in hospital bind at a region. */
public final class StayModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Stays.class).to(JpaStays.class);
        bind(JpaStays.class);
        bind(OngoingStays.class);
        bind(CallsToPlan.class);
        bind(KeepingStays.class);
        bind(TellingOfStays.class);
        bind(ReadingStays.class);
        bind(StayNoticeSource.class);
        bind(StayTasks.class);
        bind(CoordinatedCarePlans.class).to(JpaCoordinatedCarePlans.class);
        bind(JpaCoordinatedCarePlans.class);
        bind(KeepingCarePlans.class);
        bind(CoordinatedCarePlanSource.class);
        bind(CarePlanTasks.class);
    }
}
