package se.handslag.core.audit;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * One line in the access log.
 *
 * @param at when
 * @param staff who, as the employer's directory knows them
 * @param name who, as shown
 * @param title their title at the time
 * @param unit from which unit
 * @param verb what they did, a stable code
 * @param reach {@code read} or {@code write}
 * @param caseId on whose record
 * @param purpose why, where a reason was asked for
 * @param result {@code done} or {@code refused}
 * @param ground on which ground they could, or by which rule they could not; empty in lines from before grounds were kept
 */
public record AccessLogLine(
        Instant at,
        String staff,
        String name,
        String title,
        String unit,
        String verb,
        String reach,
        Optional<CaseId> caseId,
        String purpose,
        String result,
        String ground)
        implements PersonalData {
    @Override
    public String toString() {
        return "AccessLogLine[masked]";
    }
}
