package se.handslag.fhir.municipality;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Stage;
import se.handslag.fhir.joint.bundle.Course;
import se.handslag.planning.Discharge;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.Discharges;

/** The municipality's support: under way once it is granted. */
public final class SupportCourse implements Course {
    private final Discharges discharges;

    @Inject
    public SupportCourse(Discharges discharges) {
        this.discharges = discharges;
    }

    @Override
    public boolean isUnderWay(CaseFile file) {
        return file.stage() == Stage.SUPPORT;
    }

    @Override
    public Optional<DischargeReason> endedBecause(CaseFile file) {
        return discharges.of(file.id()).map(Discharge::reason);
    }
}
