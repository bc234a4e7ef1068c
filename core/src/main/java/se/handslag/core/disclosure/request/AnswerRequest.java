package se.handslag.core.disclosure.request;

import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;

/**
 * Answer a request from the other authority.
 *
 * @param caseId whose case
 * @param request the copy that the request came in
 * @param outcome what is done
 * @param items what is handed over; none where nothing is
 * @param ground on which ground it is handed over; not asked where nothing is
 * @param reason why the ground holds, or why nothing is handed over
 * @param answers how the ground's conditions were settled
 * @param noHarm that neither the person nor anyone close comes to harm by the asker being told that it is answered, and why, in the words that
 *     whoever answers has read and ticked; blank if they have not
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record AnswerRequest(
        CaseId caseId,
        DisclosureId request,
        AnswerOutcome outcome,
        List<Picked> items,
        Ground ground,
        String reason,
        Answers answers,
        String noHarm,
        boolean protectionSeen)
        implements PersonalData {
    /** One item that is handed over. */
    public record Picked(ItemKind kind, UUID id) {}

    public AnswerRequest {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "AnswerRequest[" + caseId + "]";
    }
}
