package se.handslag.reporting.municipality;

import com.google.inject.AbstractModule;
import se.handslag.reporting.episode.Episodes;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.annual.records.StoredEpisodes;
import se.handslag.reporting.municipality.approve.ApprovedReports;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.reporting.municipality.approve.records.JpaApprovedReports;
import se.handslag.reporting.municipality.develop.DevelopmentAreas;
import se.handslag.reporting.municipality.develop.FollowUps;
import se.handslag.reporting.municipality.develop.FollowingUpAreas;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.reporting.municipality.develop.records.JpaDevelopmentAreas;
import se.handslag.reporting.municipality.develop.records.JpaFollowUps;
import se.handslag.reporting.municipality.national.ExportingNationalYears;
import se.handslag.reporting.suppress.SmallNumberRule;

/** Reporting inside a municipality's house. */
public final class MunicipalReportingModule extends AbstractModule {
    private final SmallNumberRule smallNumbers;

    /** @param smallNumbers from how many persons something is told outward */
    public MunicipalReportingModule(SmallNumberRule smallNumbers) {
        this.smallNumbers = smallNumbers;
    }

    @Override
    protected void configure() {
        bind(PreparingAnnualReports.class);
        bind(Episodes.class).to(StoredEpisodes.class);
        bind(StoredEpisodes.class);
        bind(WritingDevelopmentAreas.class);
        bind(DevelopmentAreas.class).to(JpaDevelopmentAreas.class);
        bind(JpaDevelopmentAreas.class);
        bind(FollowingUpAreas.class);
        bind(FollowUps.class).to(JpaFollowUps.class);
        bind(JpaFollowUps.class);
        bind(SmallNumberRule.class).toInstance(smallNumbers);
        bind(ReadingAnnualReports.class);
        bind(ApprovingAnnualReports.class);
        bind(ExportingNationalYears.class);
        bind(ApprovedReports.class).to(JpaApprovedReports.class);
        bind(JpaApprovedReports.class);
    }
}
