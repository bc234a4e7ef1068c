package se.handslag.fhir;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.fhir.joint.bundle.Course;
import se.handslag.fhir.joint.bundle.ExportingFhir;
import se.handslag.fhir.municipality.SupportCourse;
import se.handslag.fhir.region.CareCourse;
import se.handslag.planning.PlanningPart;

/** Takes a person's record out as FHIR R4. Our own program finds it by itself; whoever embeds the platform names it among the parts. */
@CompositionRoot(because = "it tells a municipality's course of a case from a region's")
public final class FhirPart implements PlatformPart {
    @Override
    public String name() {
        return "fhir";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(PlanningPart.class);
    }

    @Override
    public Set<String> texts() {
        return Set.of("se/handslag/fhir/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        house.install(moduleFor(
                        house.authority().kind() == AuthorityKind.MUNICIPALITY
                                ? SupportCourse.class
                                : CareCourse.class))
                .offer(ExportingFhir.class);
    }

    private static Module moduleFor(Class<? extends Course> course) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                bind(course);
                bind(Course.class).to(course);
                bind(ExportingFhir.class);
            }
        };
    }
}
