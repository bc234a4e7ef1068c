package se.handslag.fhir.joint.bundle;

import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.planning.DischargeReason;

/** How far a case has come at this authority, and why it ended, as its own record has it. Used inside a unit of work. */
public interface Course {
    /** Whether what the authority does for the person is under way, and not only thought of. */
    boolean isUnderWay(CaseFile file);

    /** Empty while it has not ended, or where nobody has said why. */
    Optional<DischargeReason> endedBecause(CaseFile file);
}
