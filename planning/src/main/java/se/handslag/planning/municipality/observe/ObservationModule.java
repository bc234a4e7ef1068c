package se.handslag.planning.municipality.observe;

import com.google.inject.AbstractModule;
import se.handslag.planning.municipality.observe.records.JpaObservations;

/** What observations bind at a municipality. */
public final class ObservationModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Observations.class).to(JpaObservations.class);
        bind(JpaObservations.class);
        bind(RecordingObservations.class);
        bind(ReadingObservations.class);
        bind(ObservationTasks.class);
    }
}
