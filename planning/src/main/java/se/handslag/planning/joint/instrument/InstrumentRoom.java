package se.handslag.planning.joint.instrument;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.instrument.records.MeasurementRows;

/** Measurements of how persons are, at every authority. */
public final class InstrumentRoom {
    private InstrumentRoom() {}

    public static void moveInto(AuthorityHouse house, Instruments instruments) {
        house.rows(MeasurementRows.all())
                .install(new InstrumentModule(instruments))
                .offer(RecordingMeasurements.class, ReadingMeasurements.class)
                .disclose(MeasurementSource.class)
                .export(InstrumentRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("measurement", "measurement_value", "measurement_struck")
                .coded("measurement.answered_by", "instrument.by.")
                .coded("measurement_value.kind", "instrument.value.")
                .technical("measurement.edition");
    }
}
