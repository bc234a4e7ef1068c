package se.handslag.planning.joint.crisis;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.crisis.copies.CrisisCopies;
import se.handslag.planning.joint.crisis.copies.Holders;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.records.JpaCrisisCopies;
import se.handslag.planning.joint.crisis.records.JpaCrisisPlans;

/** What crisis plans bind at every authority. */
public final class CrisisModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(CrisisPlans.class).to(JpaCrisisPlans.class);
        bind(JpaCrisisPlans.class);
        bind(CrisisCopies.class).to(JpaCrisisCopies.class);
        bind(JpaCrisisCopies.class);
        bind(Holders.class);
        bind(SavingCrisisPlan.class);
        bind(ReadingCrisisPlans.class);
        bind(KeepingCrisisCopies.class);
        bind(CrisisPlanSource.class);
        bind(CrisisPlanTasks.class);
    }
}
