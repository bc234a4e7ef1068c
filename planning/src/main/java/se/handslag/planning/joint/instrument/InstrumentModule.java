package se.handslag.planning.joint.instrument;

import com.google.inject.AbstractModule;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.instrument.records.JpaMeasurements;

/** What measurements bind at every authority. */
public final class InstrumentModule extends AbstractModule {
    private final Instruments instruments;

    public InstrumentModule(Instruments instruments) {
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
