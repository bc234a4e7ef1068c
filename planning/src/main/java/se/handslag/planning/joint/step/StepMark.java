package se.handslag.planning.joint.step;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a person is in one of the team's steps.
 *
 * @param id the marker
 * @param caseId whose
 * @param step the step's id in the team's blueprint
 * @param words what the team called it then
 * @param since the day from which they are there
 * @param why why it was moved, back or forth; blank only for the first
 * @param revision the how manieth marker, from 1
 * @param by who set it and when
 */
public record StepMark(
        UUID id, CaseId caseId, String step, String words, LocalDate since, String why, Revision revision, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "StepMark[" + id + "]";
    }
}
