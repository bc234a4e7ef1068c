package se.handslag.planning.municipality;

import com.google.inject.AbstractModule;
import se.handslag.planning.Discharges;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.municipality.discharge.DischargeSource;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.Informed;
import se.handslag.planning.municipality.discharge.InformedTasks;
import se.handslag.planning.municipality.discharge.MunicipalDischarges;
import se.handslag.planning.municipality.discharge.PreparingDischarge;
import se.handslag.planning.municipality.discharge.records.JpaDischarges;
import se.handslag.planning.municipality.plan.ImplementationPlanTasks;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;

/** What planning binds at a municipality. */
public final class MunicipalPlanningModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SavingPlans.class).to(SavingImplementationPlan.class);
        bind(SavingImplementationPlan.class);
        bind(ImplementationPlanTasks.class);
        bind(MunicipalDischarges.class).to(JpaDischarges.class);
        bind(Discharges.class).to(JpaDischarges.class);
        bind(JpaDischarges.class);
        bind(InformedPersons.class).to(Informed.class);
        bind(Informed.class);
        bind(InformedTasks.class);
        bind(PreparingDischarge.class);
        bind(Discharging.class);
        bind(DischargeSource.class);
    }
}
