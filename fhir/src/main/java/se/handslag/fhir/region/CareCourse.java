package se.handslag.fhir.region;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.decisions.region.commit.CareMatter;
import se.handslag.decisions.region.commit.CareMatters;
import se.handslag.fhir.joint.bundle.Course;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.region.discharge.CareEnd;
import se.handslag.planning.region.discharge.CareEnds;

/** The region's care in the team: under way once the region has taken it on. */
public final class CareCourse implements Course {
    private final CareMatters matters;
    private final CareEnds ends;

    @Inject
    public CareCourse(CareMatters matters, CareEnds ends) {
        this.matters = matters;
        this.ends = ends;
    }

    @Override
    public boolean isUnderWay(CaseFile file) {
        return matters.find(file.id()).filter(CareMatter::isCommitted).isPresent();
    }

    @Override
    public Optional<DischargeReason> endedBecause(CaseFile file) {
        return ends.about(file.id()).map(CareEnd::reason);
    }
}
