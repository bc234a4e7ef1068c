package se.handslag.planning.municipality.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.followup.Direction;

/**
 * What was noticed at the person's, beside the note that tells of it (observation).
 *
 * @param id the observation
 * @param caseId whose case
 * @param note the signed note with the words
 * @param direction how it was, compared with usual
 * @param signs the person's own early signs that were seen, in the crisis plan's words of that day
 * @param answerBy the day by which the team is asked to have answered; empty where nobody is asked
 * @param by who noticed, and when it was written down
 */
public record Observation(
        ObservationId id,
        CaseId caseId,
        NoteId note,
        Direction direction,
        List<String> signs,
        Optional<LocalDate> answerBy,
        Signature by)
        implements PersonalData {
    public Observation {
        signs = List.copyOf(signs);
    }

    @Override
    public String toString() {
        return "Observation[" + id + "]";
    }
}
