package se.handslag.planning.joint.step;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Say which step a person is in (flytta steg), forward or back.
 *
 * @param caseId whose case
 * @param seen the marker that was looked at; {@link Revision#UNSAVED} when there was none
 * @param step the step's id in the team's blueprint
 * @param since the day from which they are there
 * @param why why; may be blank for the first marker
 */
public record MoveStep(CaseId caseId, Revision seen, String step, LocalDate since, String why) implements PersonalData {
    @Override
    public String toString() {
        return "MoveStep[" + caseId + "]";
    }
}
