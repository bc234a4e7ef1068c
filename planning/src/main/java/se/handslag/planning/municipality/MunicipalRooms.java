package se.handslag.planning.municipality;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.Discharges;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.municipality.discharge.DischargeSource;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.InformedTasks;
import se.handslag.planning.municipality.discharge.PreparingDischarge;
import se.handslag.planning.municipality.discharge.records.DischargeRows;
import se.handslag.planning.municipality.observe.ObservationModule;
import se.handslag.planning.municipality.observe.ObservationTasks;
import se.handslag.planning.municipality.observe.ReadingObservations;
import se.handslag.planning.municipality.observe.RecordingObservations;
import se.handslag.planning.municipality.observe.records.ObservationRows;
import se.handslag.planning.municipality.plan.ImplementationPlanTasks;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.municipality.stay.NoticedStayModule;
import se.handslag.planning.municipality.stay.NoticedStayTasks;
import se.handslag.planning.municipality.stay.ReadingNoticedStays;

/** What only a municipality does: the implementation plan, discharge, notices of hospital stays, observations. */
public final class MunicipalRooms {
    private MunicipalRooms() {}

    public static void moveInto(AuthorityHouse house) {
        house.install(new NoticedStayModule()).offer(ReadingNoticedStays.class).derive(NoticedStayTasks.class);
        house.rows(DischargeRows.all())
                .install(new MunicipalPlanningModule())
                .offer(
                        SavingImplementationPlan.class,
                        PreparingDischarge.class,
                        Discharging.class,
                        Discharges.class,
                        InformedPersons.class)
                .disclose(DischargeSource.class)
                .derive(ImplementationPlanTasks.class)
                .derive(InformedTasks.class);
        house.rows(ObservationRows.all())
                .install(new ObservationModule())
                .offer(RecordingObservations.class, ReadingObservations.class)
                .derive(ObservationTasks.class)
                .export(MunicipalRooms::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("discharge", "discharge_goal", "observation", "observation_answer")
                .coded("observation.direction", "follow-up.direction.")
                .coded("discharge.reason", "discharge.reason.")
                .technical("discharge_goal.position");
    }
}
