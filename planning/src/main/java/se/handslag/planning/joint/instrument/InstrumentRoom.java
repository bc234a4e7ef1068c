package se.handslag.planning.joint.instrument;

import com.google.inject.AbstractModule;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.instrument.records.JpaMeasurements;
import se.handslag.planning.joint.instrument.records.MeasurementRows;

/** Measurements of how persons are, at every authority. */
public final class InstrumentRoom {
    private InstrumentRoom() {}

    public static void moveInto(AuthorityHouse house, Instruments instruments) {
        house.rows(MeasurementRows.all())
                .install(new Bindings(instruments))
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

    private static final class Bindings extends AbstractModule {
        private final Instruments instruments;

        Bindings(Instruments instruments) {
            this.instruments = instruments;
        }

        @Override
        protected void configure() {
            bind(Instruments.class).toInstance(instruments);
            bind(Measurements.class).to(JpaMeasurements.class);
            bind(JpaMeasurements.class);
            bind(RecordingMeasurements.class);
            bind(ReadingMeasurements.class);
            bind(MeasurementSource.class);
        }
    }
}
