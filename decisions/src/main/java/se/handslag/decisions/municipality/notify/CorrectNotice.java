package se.handslag.decisions.municipality.notify;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Put a right notice in the place of a mistaken one (rätta en underrättelse). The mistaken one is kept.
 *
 * @param caseId whose case
 * @param notice the mistaken one
 * @param method how the person was told
 * @param sentOn when it was sent, handed over or told
 * @param receivedOn the day the person got to know of it; empty while that is not known
 * @param reason why the first was mistaken
 */
public record CorrectNotice(
        CaseId caseId,
        NoticeId notice,
        NoticeMethod method,
        LocalDate sentOn,
        Optional<LocalDate> receivedOn,
        String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "CorrectNotice[" + caseId + "]";
    }
}
