package se.handslag.decisions.municipality.delay;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalDeadlines;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * The person's written demand that a delayed matter be decided (begäran om avgörande).
 *
 * @param id the demand
 * @param caseId whose case
 * @param about the application
 * @param cameOn when it came in
 * @param by who recorded it, and when
 */
public record DelayDemand(PreparationId id, CaseId caseId, UUID about, LocalDate cameOn, Signature by)
        implements PersonalData {
    /** The last day to decide the matter or refuse the demand. */
    public LocalDate answerBy() {
        return LegalDeadlines.lastDayToAnswerDelayDemand(cameOn);
    }

    @Override
    public String toString() {
        return "DelayDemand[" + id + "]";
    }
}
