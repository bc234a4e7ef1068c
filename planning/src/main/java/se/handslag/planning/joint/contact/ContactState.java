package se.handslag.planning.joint.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.contact.absence.StepTaken;

/**
 * Where contact with one person stands, as this authority knows it.
 *
 * @param caseId whose case
 * @param lastReached the last day on which the person was reached
 * @param missed the days of the appointments missed in a row since then, the first one first; one on the very day the person was reached
 *     does not count
 * @param lastAttempt the last day on which someone tried to reach the person and did not
 * @param steps what was done about absence, the first one first
 */
public record ContactState(
        CaseId caseId,
        Optional<LocalDate> lastReached,
        List<LocalDate> missed,
        Optional<LocalDate> lastAttempt,
        List<StepTaken> steps)
        implements PersonalData {
    public ContactState {
        missed = List.copyOf(missed);
        steps = List.copyOf(steps);
    }

    /** Nothing is known yet. */
    public static ContactState none(CaseId caseId) {
        return new ContactState(caseId, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    @Override
    public String toString() {
        return "ContactState[" + caseId + "]";
    }
}
