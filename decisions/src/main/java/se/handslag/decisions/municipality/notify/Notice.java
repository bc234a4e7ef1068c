package se.handslag.decisions.municipality.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalDeadlines;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * That the person was told of a decision (underrättelse).
 *
 * @param id the notice
 * @param caseId whose case
 * @param decision of what
 * @param method how
 * @param sentOn when it was sent, handed over or told
 * @param receivedOn the day the person got to know of it (delfående); empty while that is not known
 * @param corrects the mistaken notice whose place it takes; empty for the first one
 * @param reason why that was mistaken; empty for the first one
 * @param recorded who recorded it, and when
 */
public record Notice(
        NoticeId id,
        CaseId caseId,
        DecisionId decision,
        NoticeMethod method,
        LocalDate sentOn,
        Optional<LocalDate> receivedOn,
        Optional<NoticeId> corrects,
        String reason,
        Signature recorded)
        implements PersonalData {

    /** The last day on which an appeal may come in; empty while the day of delfående is not known, since the time does not run. */
    public Optional<LocalDate> lastDayToAppeal() {
        return receivedOn.map(LegalDeadlines::lastDayToAppeal);
    }

    /** Those that no later one has taken the place of, in the same order. */
    public static List<Notice> standing(List<Notice> all) {
        return all.stream()
                .filter(notice -> all.stream()
                        .noneMatch(later ->
                                later.corrects().filter(notice.id()::equals).isPresent()))
                .toList();
    }

    @Override
    public String toString() {
        return "Notice[" + id + "]";
    }
}
