package se.handslag.reporting.municipality;

import com.google.inject.AbstractModule;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.develop.DevelopmentAreas;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.reporting.municipality.develop.records.JpaDevelopmentAreas;

/** Reporting inside a municipality's house. */
public final class MunicipalReportingModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(PreparingAnnualReports.class);
        bind(WritingDevelopmentAreas.class);
        bind(DevelopmentAreas.class).to(JpaDevelopmentAreas.class);
        bind(JpaDevelopmentAreas.class);
    }
}
