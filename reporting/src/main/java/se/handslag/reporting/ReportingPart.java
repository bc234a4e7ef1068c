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
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.reporting.municipality.develop.records.DevelopmentAreaRows;

/** What reporting brings to the platform. */
@CompositionRoot(because = "it says which authority gets which report")
public final class ReportingPart implements PlatformPart {
    private final FidelityScales scales = FidelityScales.published();

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
                "se/handslag/reporting/indicator/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        FidelityRoom.moveInto(house, scales);
        if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
            house.rows(DevelopmentAreaRows.all())
                    .fates(fates ->
                            fates.keeps("development_area", "what a team means to develop, and about no person"))
                    .install(new MunicipalReportingModule())
                    .offer(PreparingAnnualReports.class, WritingDevelopmentAreas.class);
        }
    }
}
