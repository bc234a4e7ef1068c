package se.handslag.planning.municipality.observe;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.followup.Direction;

/**
 * Write down what was noticed (registrera observation).
 *
 * @param caseId whose case
 * @param note the id that the page chose for the note, so that it is signed once however often it is sent; empty for none
 * @param kind how the support was given
 * @param seenAt when, local time in Sweden
 * @param words what was noticed
 * @param direction how it was, compared with usual
 * @param signs which of the crisis plan's early signs were seen, a line each as the plan has them
 * @param asksForAnswer whether the team is asked to answer; an early sign always asks
 */
public record RecordObservation(
        CaseId caseId,
        Optional<NoteId> note,
        ContactKind kind,
        LocalDateTime seenAt,
        String words,
        Direction direction,
        List<String> signs,
        boolean asksForAnswer)
        implements PersonalData {
    public RecordObservation {
        signs = List.copyOf(signs);
    }

    @Override
    public String toString() {
        return "RecordObservation[" + caseId + "]";
    }
}
