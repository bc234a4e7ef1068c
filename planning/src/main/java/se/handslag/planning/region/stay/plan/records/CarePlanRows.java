package se.handslag.planning.region.stay.plan.records;

import java.util.List;

/** The row classes of coordinated care plans. */
public final class CarePlanRows {
    private CarePlanRows() {}

    public static List<Class<?>> all() {
        return List.of(CarePlanRow.class, CarePlanMeasureRow.class, CarePlanApprovalRow.class);
    }
}
