package se.handslag.decisions.municipality.notify;

import java.time.LocalDate;
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
 * @param recorded who recorded it, and when
 */
public record Notice(
        NoticeId id,
        CaseId caseId,
        DecisionId decision,
        NoticeMethod method,
        LocalDate sentOn,
        Optional<LocalDate> receivedOn,
        Signature recorded)
        implements PersonalData {

    /** The last day on which an appeal may come in; empty while the day of delfående is not known, since the time does not run. */
    public Optional<LocalDate> lastDayToAppeal() {
        return receivedOn.map(LegalDeadlines::lastDayToAppeal);
    }

    @Override
    public String toString() {
        return "Notice[" + id + "]";
    }
}
