package se.handslag.reporting;

import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.decisions.DecisionsPart;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.joint.fidelity.FidelityRoom;
import se.handslag.reporting.municipality.MunicipalReportingModule;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.reporting.municipality.approve.records.ApprovedReportRows;
import se.handslag.reporting.municipality.develop.FollowingUpAreas;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.reporting.municipality.develop.records.DevelopmentAreaRows;
import se.handslag.reporting.municipality.national.ExportingNationalYears;
import se.handslag.reporting.suppress.SmallNumberRule;

/** What reporting brings to the platform. */
@CompositionRoot(because = "it says which authority gets which report")
public final class ReportingPart implements PlatformPart {
    private final FidelityScales scales = FidelityScales.published();
    private final SmallNumberRule smallNumbers;

    /** With the rule for small numbers that is common practice. */
    public ReportingPart() {
        this(SmallNumberRule.USUAL);
    }

    /** @param smallNumbers from how many persons something is told in a report that leaves the house */
    public ReportingPart(SmallNumberRule smallNumbers) {
        this.smallNumbers = smallNumbers;
    }

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(DecisionsPart.class, PlanningPart.class);
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "se/handslag/reporting/texts",
                "se/handslag/reporting/directory/texts",
                "se/handslag/reporting/fidelity/texts",
                "se/handslag/reporting/indicator/texts",
                "se/handslag/reporting/municipality/approve/texts",
                "se/handslag/reporting/municipality/national/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        FidelityRoom.moveInto(house, scales);
        if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
            house.rows(DevelopmentAreaRows.all())
                    .rows(ApprovedReportRows.all())
                    .fates(fates -> fates.keeps("development_area", "what a team means to develop, and about no person")
                            .keeps("development_follow_up", "what became of that, and about no person")
                            .keeps("approved_report", "how many, and about no person"))
                    .install(new MunicipalReportingModule(smallNumbers))
                    .offer(PreparingAnnualReports.class, WritingDevelopmentAreas.class)
                    .offer(FollowingUpAreas.class, ReadingAnnualReports.class, ApprovingAnnualReports.class)
                    .offer(ExportingNationalYears.class);
        }
    }
}
