package se.handslag.decisions.municipality.conflict;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Say whether one has a conflict of interest in a matter (anmäl jäv, eller att du inte är jävig).
 *
 * @param caseId whose case
 * @param ground what it rests on; empty for none
 * @param text the circumstances, in words
 */
public record DeclareConflictOfInterest(CaseId caseId, Optional<ConflictGround> ground, String text)
        implements PersonalData {
    public static DeclareConflictOfInterest none(CaseId caseId) {
        return new DeclareConflictOfInterest(caseId, Optional.empty(), "");
    }

    @Override
    public String toString() {
        return "DeclareConflictOfInterest[" + caseId + "]";
    }
}
