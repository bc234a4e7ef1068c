package se.handslag.reporting.joint.fidelity;

import com.google.inject.AbstractModule;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.joint.fidelity.records.JpaFidelityAssessments;

/** What fidelity binds at every authority. */
public final class FidelityModule extends AbstractModule {
    private final FidelityScales scales;

    public FidelityModule(FidelityScales scales) {
        this.scales = scales;
    }

    @Override
    protected void configure() {
        bind(FidelityScales.class).toInstance(scales);
        bind(FidelityAssessments.class).to(JpaFidelityAssessments.class);
        bind(JpaFidelityAssessments.class);
        bind(CountingWork.class);
        bind(AssessingFidelity.class);
        bind(ReadingFidelity.class);
    }
}
