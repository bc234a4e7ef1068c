package se.handslag.eligibility.region;

import com.google.inject.AbstractModule;
import se.handslag.eligibility.region.identify.HearingWhoItIs;
import se.handslag.eligibility.region.interview.HearingOfInterviews;
import se.handslag.eligibility.region.interview.ReceivedCases;

/** What eligibility brings to a region and to no municipality. */
public final class RegionalEligibilityModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ReceivedCases.class);
        bind(HearingOfInterviews.class);
        bind(HearingWhoItIs.class);
    }
}
