package se.handslag.planning.region.stay;

import se.handslag.core.export.ExportPlan;

/** Stays in hospital as the person reads them in an extract of the file. */
public final class StayChapters {
    private StayChapters() {}

    public static void of(ExportPlan plan) {
        plan.order(
                        "inpatient_stay",
                        "inpatient_stay_event",
                        "coordinated_care_plan",
                        "coordinated_care_measure",
                        "coordinated_care_approval")
                .technical("coordinated_care_measure.position")
                .coded("inpatient_stay.care", "stay.care.")
                .coded("inpatient_stay.needs", "stay.needs.")
                .coded("inpatient_stay_event.step", "stay.step.")
                .coded("inpatient_stay_event.needs", "stay.needs.")
                .coded("inpatient_stay_event.told")
                .coded("coordinated_care_plan.outside", "care-plan.outside.")
                .coded("coordinated_care_measure.attitude", "item.coordinated-care-plan.measure.n.attitude.");
    }
}
